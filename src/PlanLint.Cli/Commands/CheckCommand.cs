using System.CommandLine;
using System.Globalization;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary><c>check</c>, the default: its options, and how their words become a request.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string[]> _format;
    private readonly Option<string> _failOn;
    private readonly Option<string> _severity;
    private readonly Option<string> _maxWarnings;
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;
    private readonly Option<string> _stdinFilename;
    private readonly Option<string> _encoding;
    private readonly Option<string> _jobs;
    private readonly Option<string> _color;
    private readonly Option<bool> _quiet;
    private readonly Option<string> _verbosity;

    private CheckCommand(Wording says)
    {
        _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = says.Of("方案文件、通配符或文件夹；- 表示标准输入；不写则检查当前文件夹。", "Plan files, globs or folders; - is standard input; the current folder when left out.") };
        _format = new("--format", "-f") { HelpName = "NAME[=PATH]", Description = says.Of($"报告格式，可写多次：{string.Join('、', ReportFormats.Names)}；加 =文件 则写入文件。", $"Report format, repeatable: {string.Join(", ", ReportFormats.Names)}; with =PATH it goes to a file.") };
        _failOn = new("--fail-on") { HelpName = "error|warning|info|never", Description = says.Of("从哪一级起退出码为 1，默认 error。", "The level from which the exit code is 1; default error.") };
        _severity = new("--severity") { HelpName = "error|warning|info", Description = says.Of("从哪一级起显示，默认 warning。", "The level from which findings are shown; default warning.") };
        _maxWarnings = new("--max-warnings") { HelpName = "N", Description = says.Of("警告超过 N 个时退出码为 1。", "More than N warnings make the exit code 1.") };
        _select = new("--select") { HelpName = "IDS", Description = says.Of("只用这些规则：编号、前缀（PL2*）或类别，用逗号隔开。", "Run only these rules: ids, prefixes (PL2*) or categories, with commas between.") };
        _ignore = new("--ignore") { HelpName = "IDS", Description = says.Of("不用这些规则，写法同上。", "Leave these rules out, written likewise.") };
        _stdinFilename = new("--stdin-filename") { HelpName = "NAME", Description = says.Of("标准输入按这个文件名检查。", "The file name that standard input is checked under.") };
        _encoding = new("--encoding") { HelpName = "auto|utf-8|gb18030", Description = says.Of("文件编码，默认自动判断。", "Encoding of the files; worked out by default.") };
        _jobs = new("--jobs", "-j") { HelpName = "N", Description = says.Of("同时检查几个文件，默认按处理器数量。", "How many files to check at once; default: one for each processor.") };
        _color = new("--color") { HelpName = "auto|always|never", Description = says.Of("是否用颜色。", "Whether to use colours.") };
        _quiet = new("--quiet", "-q") { Description = says.Of("不显示用时等说明。", "No notices, such as the time taken.") };
        _verbosity = new("--verbosity") { HelpName = "quiet|normal|detailed", Description = says.Of("说明的详细程度；detailed 会列出略过的文件。", "How much to tell; detailed lists the files passed over.") };
    }

    private Option[] Options => [_format, _failOn, _severity, _maxWarnings, _select, _ignore, _stdinFilename, _encoding, _jobs, _color, _quiet, _verbosity];

    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("check", new Wording(language).Of("检查方案（不写命令时就是它）。", "Checks plans (the default command)."));
        AddTo(command, terminal, language);
        return command;
    }

    public static void AddTo(Command command, Terminal terminal, Language language)
    {
        var check = new CheckCommand(new(language));
        command.Add(check._paths);
        foreach (var option in check.Options) command.Add(option);
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(check._paths) ?? [];
            CommandLine.RefuseUnknownOptions(paths, command);
            var rules = terminal.Rules ?? BuiltIn.Rules();
            return new CheckRun(check.Request(parsed, paths, rules, terminal) with { Language = language }, rules, terminal).Run();
        });
    }

    private CheckRequest Request(ParseResult parsed, string[] paths, RuleSet rules, Terminal terminal)
    {
        var verbosity = One(parsed, _verbosity, "normal", "quiet", "normal", "detailed");
        return new(paths is [] ? ["."] : paths, Chosen(parsed, rules.Rules))
        {
            Reports = parsed.GetValue(_format) is { Length: > 0 } formats ? Reports(formats) : [("text", null)],
            Gate = new(
                One(parsed, _failOn, "error", "error", "warning", "info", "never") is var level and not "never" ? Level(level) : null,
                Number(parsed, _maxWarnings, 0)),
            Show = Level(One(parsed, _severity, "warning", "error", "warning", "info")),
            Encoding = One(parsed, _encoding, "auto", "auto", "utf-8", "gb18030") switch { "utf-8" => TextEncoding.Utf8, "gb18030" => TextEncoding.Gb18030, _ => TextEncoding.Auto },
            Jobs = Number(parsed, _jobs, 1) ?? Environment.ProcessorCount,
            Color = One(parsed, _color, "auto", "auto", "always", "never") switch
            {
                "always" => true,
                "never" => false,
                _ => terminal.IsScreen && string.IsNullOrEmpty(terminal.Environment("NO_COLOR")),
            },
            IsQuiet = parsed.GetValue(_quiet) || verbosity == "quiet",
            IsDetailed = verbosity == "detailed",
            StandardInputName = parsed.GetValue(_stdinFilename) ?? "stdin.plan.yaml",
        };
    }

    private static List<(string, string?)> Reports(string[] formats)
    {
        var reports = new List<(string Format, string? Path)>();
        foreach (var word in formats)
        {
            var parts = word.Split('=', 2);
            if (!ReportFormats.Names.Contains(parts[0]))
                throw new UsageException(Message.Of($"没有“{parts[0]}”这种格式，可用 {string.Join('、', ReportFormats.Names)}。", $"There is no format '{parts[0]}'; use {string.Join(", ", ReportFormats.Names)}."));
            if (parts is [_, ""]) throw new UsageException(Message.Of($"“{word}”的等号后面缺少文件名。", $"A file name is missing after the = of '{word}'."));
            reports.Add((parts[0], parts.ElementAtOrDefault(1)));
        }

        if (reports.Count(r => r.Path is null) > 1)
            throw new UsageException(Message.Of($"只能有一种格式写到屏幕，其余请用 =文件名 写入文件。", $"Only one format can go to the screen; send the others to files with =PATH."));
        if (reports.Where(r => r.Path is not null).GroupBy(r => Path.GetFullPath(r.Path!), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new UsageException(Message.Of($"两份报告不能写入同一个文件“{twice.First().Path}”。", $"Two reports cannot go to one file, '{twice.First().Path}'."));
        return reports;
    }

    private HashSet<string>? Chosen(ParseResult parsed, IReadOnlyList<RuleInfo> rules)
    {
        var (select, ignore) = (parsed.GetValue(_select), parsed.GetValue(_ignore));
        if (select is null or [] && ignore is null or []) return null;
        var chosen = select is null or [] ? rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal) : select.SelectMany(s => Matching(s, rules)).ToHashSet(StringComparer.Ordinal);
        chosen.ExceptWith((ignore ?? []).SelectMany(s => Matching(s, rules)));
        return chosen.Count > 0 ? chosen : throw new UsageException(Message.Of($"按 --select 和 --ignore 没有剩下任何规则。", $"--select and --ignore leave no rule to run."));
    }

    private static IEnumerable<string> Matching(string words, IReadOnlyList<RuleInfo> rules)
    {
        foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var prefix = word.EndsWith('*') ? word[..^1] : null;
            var found = rules.Where(r => prefix is null
                ? Same(r.Id, word) || Same(r.Name, word) || Same(r.Category.ToString(), word)
                : r.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(r => r.Id).ToList();
            if (found.Count == 0) throw ExplainCommand.Unknown(word, rules);
            foreach (var id in found) yield return id;
        }
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string One(ParseResult parsed, Option<string> option, string byDefault, params string[] words)
    {
        if (parsed.GetValue(option) is not { } word) return byDefault;
        if (words.Contains(word, StringComparer.OrdinalIgnoreCase)) return word.ToLowerInvariant();
        var near = Nearest.To(word, words) ?? words[0];
        throw new UsageException(Message.Of(
            $"{option.Name} 不能是“{word}”，可用 {string.Join('、', words)}，例如 {near}。",
            $"{option.Name} cannot be '{word}'; use {string.Join(", ", words)}, for example {near}."));
    }

    private static int? Number(ParseResult parsed, Option<string> option, int least)
    {
        if (parsed.GetValue(option) is not { } word) return null;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
        throw new UsageException(Message.Of($"{option.Name} 应当是不小于 {least} 的整数，不能是“{word}”。", $"{option.Name} must be a whole number of at least {least}, not '{word}'."));
    }

    private static Severity Level(string word) => word switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => Severity.Info };
}
