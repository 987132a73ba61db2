using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>The words given to <c>check</c>, and what they mean.</summary>
internal sealed class CheckWords(ParseResult parsed, CheckOptions options)
{
    /// <summary>The request that the words make.</summary>
    /// <exception cref="UsageException">A word means nothing, or two contradict each other.</exception>
    public CheckRequest Understand(Terminal terminal)
    {
        var paths = parsed.GetValue(options.Paths) ?? [];
        if (ParseErrors.UnknownOption(paths, parsed) is { } unknown) throw new UsageException(unknown);
        var reports = Reports(terminal);
        var (origin, notices) = SarifWords.Understand(parsed, options, terminal.Folder, reports.Any(r => r.Format is "sarif"));
        return new(paths is [] ? ["."] : paths)
        {
            Select = parsed.GetValue(options.Select) ?? [],
            Ignore = parsed.GetValue(options.Ignore) ?? [],
            Packs = RulesOption.Paths(parsed.GetValue(options.Rules), terminal),
            Parent = ParentOption.Full(parsed.GetValue(options.Parent), terminal),
            Reports = reports,
            Baseline = BaselineFile.Named(parsed.GetValue(options.Baseline)),
            Fix = FixWords.Understand(parsed, options, paths.Contains(CheckRequest.StandardInput)),
            Gate = new(Gate(), Number(options.MaxWarnings, 0)),
            SarifProfile = parsed.One(options.SarifProfile, "full", "full", "github") is "github" ? SarifProfile.GitHub : SarifProfile.Full,
            Origin = origin,
            Notices = notices,
            LinkBase = LinkBase(),
            Show = Level(parsed.One(options.Severity, "warning", "error", "warning", "info")),
            Encoding = parsed.Encoding(options.Encoding),
            MayLeave = parsed.GetValue(options.AllowOutside),
            Limits = parsed.Limits(options.Limit),
            Jobs = Number(options.Jobs, 1) ?? Environment.ProcessorCount,
            Cache = Cache(terminal.Folder),
            AsOf = AsOfDay.Of(parsed.GetValue(options.AsOf), terminal),
            ShowsSuppressed = parsed.GetValue(options.NoSuppressions),
            Statistics = parsed.GetValue(options.Statistics),
            Times = parsed.GetValue(options.Timing) ? Clock() : null,
            Color = Color(terminal),
            Verbosity = Verbosity(),
            Since = Since(),
            Against = Against(),
            StandardInputName = StandardInputName(paths, terminal.Folder),
        };
    }

    private static RunTimes Clock()
    {
        var watch = Stopwatch.StartNew();
        // A pause to collect garbage stops every thread; it is no cost of the rule that happens to run.
        return new(() => watch.Elapsed - GC.GetTotalPauseDuration());
    }

    /// <summary>With --diff standard output is the diff.</summary>
    private IReadOnlyList<ReportRequest> Reports(Terminal terminal)
    {
        var words = parsed.GetValue(options.Format) ?? [];
        return parsed.GetValue(options.Diff) && words.Length == 0 ? [] : ReportRequest.All(words, terminal.Folder);
    }

    private Severity? Gate() => parsed.One(options.FailOn, "error", "error", "warning", "info", "never") is var level and not "never" ? Level(level) : null;

    private bool Color(Terminal terminal) => parsed.One(options.Color, "auto", "auto", "always", "never") switch
    {
        "always" => true,
        "never" => false,
        _ => terminal.IsScreen && string.IsNullOrEmpty(terminal.Environment("NO_COLOR")) && terminal.Environment("TERM") is not "dumb",
    };

    private Verbosity Verbosity()
    {
        var stated = Enum.Parse<Verbosity>(parsed.One(options.Verbosity, "normal", "quiet", "normal", "detailed"), ignoreCase: true);
        if (!parsed.GetValue(options.Quiet)) return stated;
        return parsed.GetValue(options.Verbosity) is null || stated is Commands.Verbosity.Quiet
            ? Commands.Verbosity.Quiet
            : throw new UsageException(Message.Of($"--quiet 和 --verbosity 的意思相反，请只写一个。", $"--quiet and --verbosity contradict each other; give only one."));
    }

    private string? Since()
    {
        if (parsed.GetValue(options.Since) is not { } revision) return null;
        if (revision.Length > 0 && revision[0] != '-' && !revision.Any(char.IsControl)) return revision;
        throw new UsageException(Message.Of($"--since 需要一个 git 版本，例如 main、HEAD 或提交号。", $"--since needs a git revision, for example main, HEAD or an id."));
    }

    private string? Against()
    {
        if (parsed.GetValue(options.Against) is not { } old) return null;
        if (old.Length > 0 && old[0] != '-' && !old.Any(char.IsControl)) return old;
        throw new UsageException(Message.Of($"--against 需要一个旧版文件，或者一个 git 版本，例如 main、HEAD 或提交号。", $"--against needs an older file or a git revision, for example main, HEAD or an id."));
    }

    private string StandardInputName(string[] paths, string folder)
    {
        if (parsed.GetValue(options.StdinFilename) is not { } name) return "stdin.plan.yaml";
        if (name.Length == 0 || name.Contains('\0')) throw new UsageException(Message.Of($"--stdin-filename 需要一个文件名。", $"--stdin-filename needs a file name."));
        if (Path.EndsInDirectorySeparator(name) || Directory.Exists(Path.GetFullPath(name, folder)))
            throw new UsageException(Message.Of($"--stdin-filename 要写文件名，“{name}”是文件夹。", $"--stdin-filename takes the name of a file; '{name}' is a folder."));
        if (!paths.Contains(CheckRequest.StandardInput))
            throw new UsageException(Message.Of($"--stdin-filename 只和 - 一起用，- 表示从标准输入读取。", $"--stdin-filename goes with -, which reads standard input."));
        return name;
    }

    private string? Cache(string folder)
    {
        var named = parsed.GetValue(options.CacheFolder);
        if (named is not null && (named.Length == 0 || named.Contains('\0')))
            throw new UsageException(Message.Of($"--cache-folder 需要一个文件夹名。", $"--cache-folder needs the name of a folder."));
        if (parsed.GetValue(options.NoCache)) return null;
        return named is not null ? Path.GetFullPath(named, folder) : parsed.GetValue(options.Cache) ? Path.Combine(folder, ".planlint", "cache") : null;
    }

    private Uri? LinkBase()
    {
        if (parsed.GetValue(options.LinkBase) is not { } word) return null;
        if (Uri.TryCreate(word, UriKind.Absolute, out var start) && start.Scheme is "https" or "http" && start is { Query: "", Fragment: "", UserInfo: "" }) return start;
        throw new UsageException(Message.Of(
            $"--link-base 应当是 https:// 开头的网址，不带 ? 和 #，不能是“{word}”。",
            $"--link-base must be an address that begins with https:// and has no ? and no #, not '{word}'."));
    }

    private int? Number(Option<string> option, int least)
    {
        if (parsed.GetValue(option) is not { } word) return null;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
        throw new UsageException(Message.Of($"{option.Name} 应当是不小于 {least} 的整数，不能是“{word}”。", $"{option.Name} must be a whole number of at least {least}, not '{word}'."));
    }

    private static Severity Level(string word) => word switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => Severity.Info };
}
