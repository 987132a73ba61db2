using System.Text;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Stages;
using PlanLint.Writing;

namespace PlanLint.Cli.Commands;

/// <summary>Reads one file and writes it as a plan file. Nothing is written over unless that was asked for, and never the file that is read.</summary>
internal sealed class ConvertRun(Terminal terminal, Language language)
{
    /// <summary>More assumptions of one kind than these are listed by place only.</summary>
    private const int MostSentences = 12;

    private readonly Wording _says = new(language);

    /// <summary>The file to convert as the user wrote it; - is standard input.</summary>
    public required string Input { get; init; }

    /// <summary>Where to write, as the user wrote it; null for standard output.</summary>
    public string? Output { get; init; }

    public bool MayOverwrite { get; init; }

    public TextEncoding Encoding { get; init; }

    /// <summary>Whether a file outside of the repository may be read.</summary>
    public bool MayLeave { get; init; }

    public Limits Limits { get; init; } = Limits.Default;

    private bool IsStandardInput => Input == CheckRequest.StandardInput;

    /// <summary>0: all of it was converted. 2: some of it could not be read, or nothing was written.</summary>
    public int Run()
    {
        var isJson = IsJson();
        RefuseToOverwrite();
        var full = Path.GetFullPath(IsStandardInput ? "stdin" : Input, terminal.Folder);
        RefuseToLeave(full);
        var file = new FoundFile(full, ShownPath.Of(full, terminal.Folder));
        var settings = FileSettingsReader.Read(terminal.Folder, [file], BuiltIn.Rules());
        var own = settings.For(full);
        foreach (var notification in settings.Notifications) Say(notification.Text, notification.At);
        if (own is null) return CommandLine.NotChecked;
        var (document, mapped, applied) = Read(file, own);
        var profile = applied?.Profile ?? own.Profile;
        IReadOnlyList<InputProblem> problems = [.. document.Problems, .. mapped.Problems];
        foreach (var problem in problems) Say(problem.Reason, problem.At);
        IReadOnlyList<(Location At, Message Text)> assumed = [.. mapped.Assumptions.GroupBy(a => a.Kind).SelectMany(same => Assumed([.. same])), .. LeftBehind(document)];
        foreach (var (at, text) in assumed) Say(text, at);
        if (mapped.Plan is not { } plan || !plan.AllRows.Any())
        {
            if (problems.Count == 0) Say(Message.Of($"文件里没有可转换的方案。", $"The file holds no plan to convert."), PlanMapper.Start(document));
            return CommandLine.NotChecked;
        }

        Write(isJson ? PlanJson.Write(plan, profile) : PlanYaml.Write(plan, profile, Comments(assumed, problems)));
        return problems.Count + settings.Notifications.Count > 0 ? CommandLine.NotChecked : 0;
    }

    private (Document Document, MappedPlan Mapped, AppliedProfile? Profile) Read(FoundFile file, LintSettings settings)
    {
        var bytes = new InputBytes(Limits);
        var typed = IsStandardInput ? bytes.Of(terminal.In, file.Path, terminal.Interrupted) : null;
        return new TimedWork<(Document, MappedPlan, AppliedProfile?)>(
            1, Limits, (_, limits) => Map(typed ?? bytes.Of(file), limits), _ => Map(InputBytes.Failed(file.Path, Limits.Overdue), Limits)).Do(1, terminal.Interrupted)[0];

        (Document, MappedPlan, AppliedProfile?) Map(InputFile input, Limits limits)
        {
            var document = new DocumentReader(DocumentReader.AllReaders).Read(input, Encoding, limits);
            var (mapped, applied) = PlanReading.Of(document, settings with { Limits = limits });
            return (document, mapped, applied);
        }
    }

    private bool IsJson()
    {
        if (Output is null || Output.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || Output.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)) return false;
        return Output.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? true
            : throw new UsageException(Message.Of($"“{Output}”应当以 .plan.yaml 或 .plan.json 结尾。", $"'{Output}' must end in .plan.yaml or .plan.json."));
    }

    private void RefuseToLeave(string full)
    {
        if (MayLeave || IsStandardInput || SourceTree.Around(terminal.Folder).MayRead(full, FileNames.Real(full))) return;
        throw new UsageException(Message.Of(
            $"“{Input}”在仓库以外，没有转换；确实要转换请加 --allow-outside。",
            $"'{Input}' lies outside of the repository and was not converted; add --allow-outside if it is meant."));
    }

    private void RefuseToOverwrite()
    {
        if (Output is null) return;
        var target = OutputPath.Of(Output, terminal.Folder);
        if (!IsStandardInput && FileNames.Comparer.Equals(FileNames.Real(target), FileNames.Real(Path.GetFullPath(Input, terminal.Folder))))
            throw new UsageException(Message.Of($"“{Output}”就是要转换的文件，请换一个名字。", $"'{Output}' is the file to convert; give another name."));
        if (!MayOverwrite && (File.Exists(target) || Directory.Exists(target)))
            throw new UsageException(Message.Of($"“{Output}”已经存在，没有改动；要覆盖请加 --force。", $"'{Output}' exists and was not changed; add --force to write over it."));
    }

    private void Write(string text)
    {
        if (Output is null)
        {
            terminal.Write(text);
            return;
        }

        try
        {
            AtomicFile.Write(Path.GetFullPath(Output, terminal.Folder), stream => new InterruptibleStream(stream, terminal.Interrupted).Write(new UTF8Encoding(false).GetBytes(text)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Message.Of(
                $"写不进“{Output}”，原有的内容没有改动；请检查文件夹、权限和磁盘空间。",
                $"'{Output}' could not be written; what was there is unchanged. Check the folder, its permissions and the space on the disk."));
        }
    }

    private IEnumerable<string> Comments(IReadOnlyList<(Location At, Message Text)> assumed, IReadOnlyList<InputProblem> problems)
    {
        var name = Path.GetFileName(Input);
        yield return IsStandardInput
            ? _says.Of("由 dotnet plan-lint convert 从标准输入转换而来。", "Converted from standard input by dotnet plan-lint convert.")
            : _says.Of($"由 dotnet plan-lint convert 从“{name}”转换而来。", $"Converted from '{name}' by dotnet plan-lint convert.");
        if (problems.Count > 0) yield return _says.Of("没有读进来的内容：", "Not read:");
        foreach (var problem in problems) yield return $"- {Place(problem.At)}{problem.Reason.In(language)}";
        if (assumed.Count > 0) yield return _says.Of("读取时的假定，请对照原文核对：", "Assumed while reading; please compare with the source:");
        foreach (var (at, text) in assumed) yield return $"- {Place(at)}{text.In(language)}";
    }

    /// <summary>A sentence for each assumption of a kind; where there are many, the first and the places of the others.</summary>
    private IEnumerable<(Location At, Message Text)> Assumed(IReadOnlyList<ReaderAssumption> same)
    {
        if (same.Count <= MostSentences) return same.Select(a => (a.At, Message.Of($"{a.Chinese}。", $"{a.English}.")));
        var others = string.Join('、', same.Skip(1).Select(a => Short(a.At)).Distinct(StringComparer.Ordinal));
        return [(same[0].At, Message.Of(
            $"{same[0].Chinese}。这样的推断还有 {same.Count - 1} 处：{others}。",
            $"{same[0].English}. There are {same.Count - 1} more such assumptions: {others}."))];
    }

    /// <summary>Comments are not converted; of those that suppress something it is said.</summary>
    private static IEnumerable<(Location At, Message Text)> LeftBehind(Document document)
    {
        var comments = document.Comments.Where(SuppressionDirective.IsOne).ToList();
        if (comments.Count == 0) yield break;
        yield return (comments[0].At, Message.Of(
            $"有 {comments.Count} 条豁免注释没有带过来，需要时请在转换后的文件里重新写。",
            $"Suppressions in comments are not converted ({comments.Count} left behind); write them again where they are needed."));
    }

    private string Short(Location at) => at.Region is Region.Text { Source.IsTextFile: true, Start.Line: var line } ? $"{line}" : FindingLine.Where(at, language);

    private string Place(Location at) => at.Region is Region.Text ? $"{FindingLine.Where(at, language)} " : "";

    private void Say(Message text, Location? at) =>
        terminal.Error.WriteLine($"{(at is null ? "plan-lint" : FindingLine.Place(at, language))}: {VisibleText.Of(text.In(language))}");
}
