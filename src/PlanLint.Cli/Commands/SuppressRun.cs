using System.Collections.Immutable;
using System.Text;
using Humanizer;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Stages;
using PlanLint.Writing;

namespace PlanLint.Cli.Commands;

/// <summary>Checks the plan, finds out what a suppression would hide, and writes it where it hides something. It hides nothing that was not asked for.</summary>
internal sealed class SuppressRun(Terminal terminal, Language language)
{
    private const int MostPlaces = 5;

    private readonly Wording _says = new(language);
    private readonly InputBytes _bytes = new(Limits.Default);

    public required string Rule { get; init; }

    /// <summary>Full paths of packs of rules.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    public required string Where { get; init; }

    public required string Reason { get; init; }

    public string? Text { get; init; }

    public string? Until { get; init; }

    public string? Owner { get; init; }

    public string? Approver { get; init; }

    private RuleSet Rules => field ??= RulesHere.Of(terminal, language, Packs).Rules;

    /// <summary>0: it is written, or was there before. Everything else is a usage error.</summary>
    public int Run()
    {
        var rule = Known();
        RefuseBadValues();
        var (plan, path) = Place();
        var own = Settings(plan, rule);
        var found = Lint(plan, own).Where(d => d.RuleId == rule.Id).ToList();
        var meant = found.Where(d => (path is null || d.At.Path == path) && (Text is null || Same(d, Text))).ToList();
        if (meant.Count == 0) throw new UsageException(Nothing(rule, plan, found));
        var open = meant.Where(d => d.Suppressed is null).ToList();
        if (open.Count == 0)
        {
            terminal.Error.WriteLine(_says.Of("这里已经豁免过了，没有改动。", "It is suppressed already; nothing was changed."));
            return 0;
        }

        var target = Target(plan);
        var texts = Texts(path, open, found);
        var written = Write(target, texts.Select(t => Entry(rule, plan, target, path, t)).ToList(), own.Suppressions);
        var hidden = Lint(plan, own with { Suppressions = [.. own.Suppressions, .. EntriesFor(plan, target, written)] }).Where(d => d.RuleId == rule.Id && d.Suppressed is not null).ToList();
        Save(OutputPath.Of(target, terminal.Folder), written);
        Tell(target, rule, [.. hidden.Where(d => !found.Any(f => f.Suppressed is not null && f.At.Offset == d.At.Offset && f.Message.In(language) == d.Message.In(language)))]);
        return 0;
    }

    private RuleInfo Known()
    {
        var rule = Rules.Rules.FirstOrDefault(r => string.Equals(r.Id, Rule, StringComparison.OrdinalIgnoreCase) || string.Equals(r.Name, Rule, StringComparison.OrdinalIgnoreCase))
            ?? throw UnknownRule.Of(Rule, [.. Rules.Rules.SelectMany(r => new[] { r.Id, r.Name })]);
        return Suppressions.MayHide(rule.Id) ? rule : throw new UsageException(Message.Of(
            $"{rule.Id} 说的是没有读到的内容或豁免本身，不能豁免。",
            $"{rule.Id} is about what could not be read or about suppressions, and cannot be suppressed."));
    }

    private void RefuseBadValues()
    {
        if (!SuppressionFaults.IsReason(Reason))
            throw new UsageException(Message.Of($"--reason 要写明理由，至少 {SuppressionFaults.ShortestReason} 个字。", $"--reason needs a reason of at least {SuppressionFaults.ShortestReason} characters."));
        if (Until is null) return;
        var day = SuppressionDate.Parse(Until) ?? throw new UsageException(AsOfDay.Wrong("--until", Until));
        if (day < AsOfDay.Of(null, terminal).Day) throw new UsageException(Message.Of($"--until 的“{Until}”已经过去了。", $"--until '{Until}' is over."));
    }

    /// <summary>A colon may be part of a path, so the shortest beginning that is a file is the file.</summary>
    private (FoundFile Plan, string? Path) Place()
    {
        for (var colon = Where.IndexOf(':', StringComparison.Ordinal); colon > 0; colon = Where.IndexOf(':', colon + 1))
        {
            if (IsFile(Where[..colon])) return (Found(Where[..colon]), Where[(colon + 1)..].Trim() is { Length: > 0 } path ? path : null);
        }

        return IsFile(Where) ? (Found(Where), null) : throw new UsageException(Message.Of(
            $"找不到“{Where}”；--where 写方案文件，或者“文件:位置”。",
            $"'{Where}' does not exist; --where takes a plan, or FILE:PATH."));

        bool IsFile(string path) => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal) && File.Exists(Path.GetFullPath(path, terminal.Folder));

        FoundFile Found(string path) => Path.GetFullPath(path, terminal.Folder) is var full ? new(full, ShownPath.Of(full, terminal.Folder)) : null!;
    }

    private LintSettings Settings(FoundFile plan, RuleInfo rule)
    {
        var settings = FileSettingsReader.Read(terminal.Folder, [plan], terminal.Rules ?? BuiltIn.Rules(), Packs);
        var suppressions = _bytes.Suppressions(terminal.Folder, [plan]);
        var own = settings.For(plan.FullPath);
        IReadOnlyList<Notification> trouble = [.. settings.Notifications, .. suppressions.Notifications];
        foreach (var notification in trouble) terminal.Error.WriteLine(FindingLine.Of(notification, language, new Paint(false)));
        if (own is null || trouble.Count > 0) throw new UsageException(Message.Of($"设置或豁免文件有误，没有改动，请先改正。", $"The configuration or a suppressions file is wrong; nothing was changed. Mend it first."));
        if (Severities.Of(rule, own.Severities) is Severity.Off) throw new UsageException(Message.Of($"{rule.Id} 对这个文件是关闭的，不需要豁免。", $"{rule.Id} is off for this file; there is nothing to suppress."));
        return own with { Suppressions = suppressions.For(plan.FullPath), Rules = ImmutableHashSet.Create(StringComparer.Ordinal, rule.Id), AsOf = AsOfDay.Of(null, terminal).Day };
    }

    private IReadOnlyList<Diagnostic> Lint(FoundFile plan, LintSettings settings)
    {
        var linter = new Linter(Rules, DocumentReader.AllReaders);
        var examined = linter.Examine(_bytes.Of(plan), settings);
        var result = linter.Conclude([examined], new ParentFiles(linter, Rules, terminal).Of([examined]))[0];
        return result.Notifications is [var first, ..] ? throw new UsageException(first.Text) : result.Diagnostics;
    }

    /// <summary>Where a path without numbers would hide more than was asked for, the words of each finding; else one null.</summary>
    private IEnumerable<string?> Texts(string? path, IReadOnlyList<Diagnostic> open, IReadOnlyList<Diagnostic> found)
    {
        if (Text is not null) return [Text];
        var reached = path is null ? open.Count : found.Count(d => d.Suppressed is null && Fingerprint.PathKey(d.At.Path) == Fingerprint.PathKey(path));
        return reached == open.Count ? [null] : open.Select(d => d.At.Region is Region.Text text ? text.Source[text.Span] : null).Distinct(StringComparer.Ordinal);
    }

    private IReadOnlyList<(string Key, string Value)> Entry(RuleInfo rule, FoundFile plan, string target, string? path, string? text)
    {
        (string Key, string? Value)[] all =
        [
            ("rule", rule.Id), ("file", Path.GetRelativePath(Path.GetDirectoryName(target)!, plan.FullPath).Replace('\\', '/')), ("where", path),
            ("text", text?.ReplaceLineEndings(" ")), ("reason", Reason.Trim()), ("owner", Owner), ("approver", Approver), ("until", Until),
        ];
        return [.. all.Where(e => !string.IsNullOrWhiteSpace(e.Value)).Select(e => (e.Key, e.Value!))];
    }

    /// <summary>The nearest suppressions file there is, else a new one beside the plan.</summary>
    private string Target(FoundFile plan)
    {
        var folders = SuppressionFiles.Above(plan.FullPath, SourceTree.Around(terminal.Folder).Root).ToList();
        if (folders.Count == 0) throw new UsageException(Message.Of($"“{plan.Path}”不在当前文件夹里，请到它所在的文件夹里运行。", $"'{plan.Path}' does not lie in the current folder; run the command where it lies."));
        return folders.Select(f => Path.Combine(f, SuppressionFiles.Name)).FirstOrDefault(File.Exists) ?? Path.Combine(folders[0], SuppressionFiles.Name);
    }

    private static byte[] Write(string target, IReadOnlyList<IReadOnlyList<(string Key, string Value)>> entries, IReadOnlyList<SuppressionEntry> known)
    {
        if (entries.FirstOrDefault(e => known.Any(k => IsSame(k, e))) is not null)
            throw new UsageException(Message.Of($"已经有一条同样的豁免，但不起作用（见 PL0003），请改那一条。", $"There is such a suppression already, but it has no effect (see PL0003); mend that one."));
        var bytes = File.Exists(target) ? File.ReadAllBytes(target) : [];
        var mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            var text = new UTF8Encoding(false, true).GetString(bytes.AsSpan(mark));
            if (SuppressionYaml.Add(text, entries) is { } added) return [.. bytes[..mark], .. Encoding.UTF8.GetBytes(added)];
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(Message.Of($"{SuppressionFiles.Name} 不是 UTF-8 编码，没有改动，请另存为 UTF-8。", $"{SuppressionFiles.Name} is not UTF-8 and was not changed; save it as UTF-8."));
        }

        throw new UsageException(Message.Of(
            $"{SuppressionFiles.Name} 的列表写在方括号里，没有改动，请改成一行一个“-”。",
            $"The list in {SuppressionFiles.Name} is written in brackets; it was not changed. Write each entry behind a dash."));
    }

    private static void Save(string target, byte[] content)
    {
        try
        {
            AtomicFile.Write(target, stream => stream.Write(content));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Message.Of(
                $"{SuppressionFiles.Name} 写不进去，原有的内容没有改动；请检查文件夹和权限。",
                $"{SuppressionFiles.Name} could not be written; what was there is unchanged. Check the folder and its permissions."));
        }
    }

    private static bool IsSame(SuppressionEntry known, IReadOnlyList<(string Key, string Value)> entry)
    {
        var values = entry.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        return string.Equals(known.Rule.Value, values["rule"], StringComparison.OrdinalIgnoreCase)
            && Key(known.Where) == Key(values.GetValueOrDefault("where")) && Words(known.Text) == Words(values.GetValueOrDefault("text"));

        static string? Words(string? text) => text is null ? null : Fingerprint.WordsKey(text);

        static string? Key(string? path) => path is null ? null : Fingerprint.PathKey(path);
    }

    /// <summary>What the new file says about the plan, read as a check would.</summary>
    private static IReadOnlyList<SuppressionEntry> EntriesFor(FoundFile plan, string target, byte[] written) => SuppressionFiles.Read(
        Path.GetDirectoryName(target)!, [plan.FullPath], full => full == target ? new InputFile(SuppressionFiles.Name, written) : null).For(plan.FullPath);

    private static Message Nothing(RuleInfo rule, FoundFile plan, IReadOnlyList<Diagnostic> found)
    {
        if (found.Count == 0) return Message.Of($"“{plan.Path}”里没有 {rule.Id} 的问题，没有写入。", $"'{plan.Path}' has no finding of {rule.Id}; nothing was written.");
        var places = found.Select(d => d.At.Path).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Take(MostPlaces).ToList();
        return Message.Of(
            $"这个位置没有 {rule.Id} 的问题，没有写入；有问题的位置是：{string.Join("；", places)}。",
            $"{rule.Id} finds nothing there, so nothing was written; it finds something at: {string.Join("; ", places)}.");
    }

    private void Tell(string target, RuleInfo rule, IReadOnlyList<Diagnostic> hidden)
    {
        foreach (var diagnostic in hidden) terminal.Write(FindingLine.Of(diagnostic, language, new Paint(false)) + "\n");
        var path = VisibleText.Of(ShownPath.Of(target, terminal.Folder));
        terminal.Write(_says.Of($"已写入 {path}：豁免 {rule.Id} 的 {hidden.Count} 处问题。\n", $"Written to {path}: {rule.Id} is suppressed in {"place".ToQuantity(hidden.Count)}.\n"));
    }

    private static bool Same(Diagnostic finding, string words) => Fingerprint.WordsKey(finding.At.Region) == Fingerprint.WordsKey(words);
}
