using PlanLint.Baselines;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>A baseline on the disk.</summary>
/// <param name="path">As the user wrote it.</param>
/// <param name="terminal">Knows the working directory.</param>
internal sealed class BaselineFile(string path, Terminal terminal)
{
    private const int MostNamed = 5;

    private string Full => Path.GetFullPath(path, terminal.Folder);

    public bool Exists => Path.Exists(Full);

    /// <summary>The name, if it can be one.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public static string? Named(string? path) => path is null || (path.Length > 0 && !path.Contains('\0'))
        ? path
        : throw new UsageException(Message.Of($"基线的文件名是空的或者写法不对。", $"The name of the baseline is empty or malformed."));

    /// <summary>The baseline, or what keeps it from being used.</summary>
    public (Baseline? Baseline, Notification? Trouble) Read()
    {
        try
        {
            if (!Exists)
                return (null, Trouble(Message.Of($"找不到这个基线，所有问题都按新增计；先用 dotnet plan-lint baseline create 建立。", $"There is no such baseline, so every finding counts; make one with 'dotnet plan-lint baseline create'.")));
            if (!SourceTree.Around(terminal.Folder).MayRead(Full, FileNames.Real(Full)))
                return (null, Trouble(Message.Of($"基线在仓库以外，没有使用，所有问题都按新增计；请放到仓库里。", $"The baseline lies outside of the repository and was not used, so every finding counts; put it into the repository.")));
            using var stream = new FileStream(Full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var (baseline, fault) = BaselineReader.Read(stream);
            return fault is null ? (baseline, null) : (null, Trouble(Damaged(fault)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Trouble(Message.Of($"基线读不出来，所有问题都按新增计；请检查权限。", $"The baseline cannot be read, so every finding counts; check its permissions.")));
        }
    }

    /// <summary>The run compared with the baseline. One that cannot be used hides nothing: all findings count, and the run is not complete.</summary>
    public LintRun Mark(LintRun run, CheckRequest request)
    {
        var (baseline, trouble) = Read();
        if (baseline is null) return run with { Notifications = [.. run.Notifications, trouble!] };
        var comparison = BaselineComparison.Of(run, baseline);
        if (request.Verbosity > Verbosity.Quiet) foreach (var notice in Notices(comparison)) terminal.Error.WriteLine($"{Shown}: {VisibleText.Of(notice.In(request.Language))}");
        return comparison.Run;
    }

    /// <summary>What is odd about the baseline, for the user to know.</summary>
    public IEnumerable<Message> Notices(BaselineComparison comparison)
    {
        var rules = comparison.Run.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        List<string> gone = [.. comparison.Unchecked.Select(e => e.RuleId).Where(id => !rules.Contains(id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (gone.Count > 0)
        {
            var more = gone.Count > MostNamed;
            yield return Message.Of(
                $"基线里有已经不存在的规则：{string.Join('、', gone.Take(MostNamed))}{(more ? $"等 {gone.Count} 条" : "")}，用 baseline prune 去掉。",
                $"The baseline names rules that do not exist any more: {string.Join(", ", gone.Take(MostNamed))}{(more ? $" and {gone.Count - MostNamed} more" : "")}; 'baseline prune' takes them out.");
        }

        var checkedFiles = comparison.Run.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        // A file that is checked alone and has no entry is no reason to speak; one that cannot be found from here is.
        var isElsewhere = comparison.Run.KnownCount + comparison.Absent.Count == 0 && comparison.Unchecked.All(e => !checkedFiles.Contains(e.File));
        if (isElsewhere && comparison.Unchecked is [{ File: var first }, ..] && !Path.Exists(Path.Combine(terminal.Folder, first)))
        {
            yield return Message.Of(
                $"基线里没有这次检查的任何文件；其中的路径从建立基线时所在的文件夹算起，例如“{first}”，请在那个文件夹里运行。",
                $"The baseline has none of the files checked. Its paths count from the folder in which it was made, for example '{first}'; run the command there.");
        }
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(Baseline baseline, BaselineWriter writer)
    {
        try
        {
            AtomicFile.Write(OutputPath.Of(path, terminal.Folder), stream => writer.Write(baseline, new InterruptibleStream(stream, terminal.Interrupted)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Message.Of(
                $"写不进“{path}”，原有的内容没有改动；请检查文件夹和权限。",
                $"'{path}' could not be written; what was there is unchanged. Check the folder and its permissions."));
        }
    }

    private string Shown => VisibleText.Of(ShownPath.Of(Full, terminal.Folder));

    private Notification Trouble(Message reason) => new(NotificationKind.Request, reason) { At = new(ShownPath.Of(Full, terminal.Folder), "", new Region.WholeFile()) };

    private static Message Damaged(BaselineFault fault) => Message.Of(
        $"基线第 {fault.At.Line} 行第 {fault.At.Column} 列：{fault.Reason.In(Language.Chinese)}，因此没有使用，所有问题都按新增计；请从版本库恢复，或者另建一个。",
        $"Line {fault.At.Line}, column {fault.At.Column} of the baseline: {fault.Reason.In(Language.English)}. It was not used, so every finding counts; restore it from version control or make a new one.");
}
