using PlanLint.Cli.Git;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>The older editions that <c>--against</c> names: one file for the one plan to check, or each plan as a git revision has it.</summary>
internal sealed class OldEditions
{
    private readonly Func<FoundFile, InputFile?> _editionOf;

    private OldEditions(Func<FoundFile, InputFile?> editionOf) => _editionOf = editionOf;

    /// <summary>The file that was named; null for a revision.</summary>
    public FoundFile? File { get; private init; }

    /// <summary>That plans are new, so that there is nothing to compare them with; null when none is.</summary>
    public Message? Notice { get; private init; }

    /// <summary>The older edition of a plan; null for a plan that the revision does not have.</summary>
    public InputFile? Of(FoundFile plan) => _editionOf(plan);

    /// <summary>The editions that a request names; null when it names none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="plans">The plans to check.</param>
    /// <param name="terminal">Where words are looked for.</param>
    /// <param name="bytes">Reads files.</param>
    /// <exception cref="UsageException">The word means nothing or too much, or one file is named for several plans.</exception>
    public static OldEditions? Of(CheckRequest request, IReadOnlyList<FoundFile> plans, Terminal terminal, InputBytes bytes)
    {
        if (request.Against is not { } word) return null;
        var full = Path.GetFullPath(word, terminal.Folder);
        var (revision, refusal) = Revision.Find(word, terminal);
        if (!Path.Exists(full)) return InRevision(revision ?? throw refusal ?? Nothing(word, terminal), plans, bytes);
        // Whoever can put a file into the repository must not decide what the plans are compared with.
        if (revision is not null)
        {
            throw new UsageException(Message.Of(
                $"“{word}”既是文件，又是 git 版本，不知道对照哪一个；文件请写成“./{word}”，版本请写提交号或 refs/heads/ 开头的全名。",
                $"'{word}' is a file and a git revision as well; write './{word}' for the file, or the id of the commit or a full name that begins with refs/heads/ for the revision."));
        }

        var file = InFile(full, word, plans, (request.MayLeave, terminal.Folder));
        var edition = new Lazy<InputFile>(() => bytes.Of(file));
        return new(_ => edition.Value) { File = file };
    }

    private static OldEditions InRevision(Revision revision, IReadOnlyList<FoundFile> plans, InputBytes bytes)
    {
        var editions = revision.Editions(plans);
        var unknown = plans.Where(p => editions.IsNew(p)).Select(p => p.Path).ToList();
        return new(plan => editions.Read(plan, bytes))
        {
            Notice = unknown.Count == 0 ? null : Message.Of(
                $"对照的版本里没有 {string.Join('、', unknown)}，当作新增的方案，没有旧版可比；改过文件名的，请用 --against 写旧文件。",
                $"The revision does not have {string.Join(", ", unknown)}: new, with no older edition to compare. If a plan was renamed, give --against its old file."),
        };
    }

    private static FoundFile InFile(string full, string word, IReadOnlyList<FoundFile> plans, (bool MayLeave, string Folder) how)
    {
        var shown = ShownPath.Of(full, how.Folder);
        if (!System.IO.File.Exists(full))
            throw new UsageException(Message.Of($"--against 要写一个文件或 git 版本，“{word}”是文件夹。", $"--against takes a file or a git revision; '{word}' is a folder."));
        if (!how.MayLeave && !SourceTree.Around(how.Folder).MayRead(full, FileNames.Real(full)))
        {
            throw new UsageException(Message.Of(
                $"旧版“{shown}”在仓库以外，没有对照；确实要对照请加 --allow-outside。",
                $"The older edition '{shown}' lies outside of the repository; add --allow-outside if it is meant."));
        }

        if (plans.Count > 1)
        {
            throw new UsageException(Message.Of(
                $"--against 写一个文件时只能检查一份方案，这里有 {plans.Count} 份；请只写要对照的那一份，或者写 git 版本，各份与自己的旧版对照。",
                $"With a file, --against compares one plan, and there are {plans.Count}; name the one that is meant, or give a git revision to compare each with its own older self."));
        }

        return new(full, shown);
    }

    private static UsageException Nothing(string word, Terminal terminal) => GitRepository.RootOf(terminal.Folder) is null || GitProgram.Find(terminal) is null
        ? new(Message.Of($"找不到旧版文件“{word}”。", $"There is no older edition '{word}'."))
        : new(Message.Of(
            $"“{word}”既不是文件，也不是仓库里的 git 版本；请核对文件名、分支名或提交号。CI 默认只取最近一次提交，要取回全部历史（GitHub 上写 fetch-depth: 0）。",
            $"'{word}' is neither a file nor a git revision; check the name. CI fetches only the last commit by default: fetch the whole history (on GitHub: fetch-depth: 0)."));
}
