using PlanLint.Cli.Commands;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Git;

/// <summary>A revision of the repository that a folder is in.</summary>
internal sealed class Revision
{
    private readonly GitProgram _git;
    private readonly string _root;
    private readonly string _realRoot;
    private readonly string _commit;

    private Revision(GitProgram git, string root, string commit)
    {
        (_git, _root, _commit) = (git, root, commit);
        _realRoot = FileNames.Real(root);
    }

    /// <param name="name">What the user calls it: a branch, a tag, an id, <c>HEAD~3</c>.</param>
    /// <param name="terminal">Where git is looked for, and the working directory.</param>
    /// <exception cref="UsageException">There is no git, no repository or no such revision.</exception>
    public static Revision Of(string name, Terminal terminal)
    {
        var git = GitProgram.Find(terminal)
            ?? throw new UsageException(Message.Of($"--since 要用 git，本机没有找到；请安装 git，或者去掉 --since 检查全部方案。", $"--since needs git, which was not found; install it, or leave --since out to check all plans."));
        var root = GitRepository.RootOf(terminal.Folder)
            ?? throw new UsageException(Message.Of($"当前文件夹不在 git 仓库里，不能用 --since。", $"The current folder is in no git repository; --since cannot be used."));
        var (revision, refusal) = Parse(name, git, root);
        return revision ?? throw refusal ?? new UsageException(Message.Of(
            $"仓库里没有“{name}”这个版本；请核对分支名或提交号。CI 默认只取最近一次提交，要取回全部历史（GitHub 上写 fetch-depth: 0）。",
            $"The repository has no revision '{name}'; check the name. CI fetches only the last commit by default: fetch the whole history (on GitHub: fetch-depth: 0)."));
    }

    /// <summary>The revision that a word means; null when it means none, or there is no git or no repository here. And why git refused to answer, if it did.</summary>
    /// <param name="name">What the user wrote.</param>
    /// <param name="terminal">Where git is looked for, and the working directory.</param>
    public static (Revision? Revision, UsageException? Refusal) Find(string name, Terminal terminal) =>
        GitProgram.Find(terminal) is { } git && GitRepository.RootOf(terminal.Folder) is { } root ? Parse(name, git, root) : (null, null);

    /// <summary>The same files as the revision has them.</summary>
    /// <param name="files">Files on the disk.</param>
    /// <exception cref="UsageException">git could not read the revision.</exception>
    public RevisionFiles Editions(IReadOnlyList<FoundFile> files)
    {
        var paths = files.ToDictionary(f => f.FullPath, PathInRepository, StringComparer.Ordinal);
        return new(_git, (_root, _commit), paths, Tree(paths.Values));
    }

    /// <summary>The files that the revision does not have in the same place with the same content. A file that is renamed is changed; one that is gone is nowhere.</summary>
    /// <param name="files">Files on the disk.</param>
    /// <param name="bytes">Reads them.</param>
    /// <exception cref="UsageException">git could not read the revision.</exception>
    public IReadOnlyList<FoundFile> Changed(IReadOnlyList<FoundFile> files, InputBytes bytes)
    {
        var paths = files.Select(PathInRepository).ToList();
        var tree = Tree(paths);
        return [.. files.Zip(paths).Where(f => f.Second is null || tree.IdOf(f.Second) is not { } id || !IsSame(bytes.Of(f.First), id)).Select(f => f.First)];
    }

    private static (Revision? Revision, UsageException? Refusal) Parse(string name, GitProgram git, string root)
    {
        var (exitCode, commit, error) = git.Run(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"], ReadLine);
        if (exitCode == 0 && commit is { Length: > 0 }) return (new(git, root, commit), null);
        return (null, error.Trim().Length == 0 ? null : Refused(error));
    }

    private GitTree Tree(IEnumerable<string?> paths)
    {
        var wanted = paths.OfType<string>().ToHashSet(FileNames.Comparer);
        var (exitCode, tree, error) = _git.Run(_root, ["ls-tree", "-r", "-z", "--full-tree", _commit], list => GitTree.Read(list, wanted));
        return exitCode == 0 ? tree : throw Refused(error);
    }

    private static bool IsSame(Formats.InputFile file, string id) => file.Failure is null && GitBlob.IsSame(file.Content.Span, id);

    /// <summary>Null for a file outside the repository.</summary>
    private string? PathInRepository(FoundFile file)
    {
        var real = FileNames.Real(file.FullPath);
        return FileNames.IsBelow(real, _realRoot) ? ShownPath.Of(real, _realRoot) : null;
    }

    private static string? ReadLine(Stream output) => new StreamReader(output).ReadToEnd().Trim();

    private static UsageException Refused(string error)
    {
        var reason = VisibleText.Of(error.Trim().Split('\n')[0].Trim());
        return new(Message.Of($"git 没有读出这个仓库：{reason}", $"git could not read the repository: {reason}"));
    }
}
