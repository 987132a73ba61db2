using System.Globalization;
using PlanLint.Cli.Commands;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Git;

/// <summary>Files as one revision has them: the objects themselves, without the filters that make files of them.</summary>
/// <param name="git">The program.</param>
/// <param name="of">The top of the repository and the commit.</param>
/// <param name="paths">For the full path of each file the path from the top; null for one outside.</param>
/// <param name="tree">What the revision has at these paths.</param>
internal sealed class RevisionFiles(GitProgram git, (string Root, string Commit) of, IReadOnlyDictionary<string, string?> paths, GitTree tree)
{
    private const int ShownDigits = 10;

    /// <summary>Whether a file of the repository is not in the revision.</summary>
    public bool IsNew(FoundFile file) => paths[file.FullPath] is { } path && tree.IdOf(path) is null;

    /// <summary>The file as it was, under its name with the id of the commit: <c>方案@0123456789.plan.yaml</c>. Null for a new one.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="bytes">Reads no more than a file may have.</param>
    public InputFile? Read(FoundFile file, InputBytes bytes)
    {
        var name = NameOf(file.Path);
        if (paths[file.FullPath] is not { } path) return InputBytes.Failed(name, Message.Of($"方案在仓库以外，git 没有它的旧版。", $"The plan lies outside of the repository, so git has no older edition of it."));
        if (tree.IdOf(path) is not { } id) return null;
        // The size first: git would wait for ever for somebody to read the rest of what is too large.
        var (sizeCode, size, _) = git.Run(of.Root, ["cat-file", "-s", id], output => new StreamReader(output).ReadToEnd());
        if (sizeCode != 0 || !long.TryParse(size.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return Unreadable();
        if (bytes.IsTooLarge(length)) return bytes.TooLarge(name);
        var (exitCode, read, _) = git.Run(of.Root, ["cat-file", "blob", id], output => bytes.Of(output, name));
        return exitCode == 0 ? read : Unreadable();

        InputFile Unreadable() => InputBytes.Failed(name, Message.Of($"git 没有读出这个版本的内容，可能没有取回全部历史。", $"git could not read it; perhaps not the whole history was fetched."));
    }

    private string NameOf(string shown)
    {
        var start = shown.LastIndexOf('/') + 1;
        var dot = shown.LastIndexOf(".plan.", StringComparison.OrdinalIgnoreCase);
        if (dot < start) dot = shown.LastIndexOf('.');
        return shown.Insert(dot < start ? shown.Length : dot, "@" + of.Commit[..ShownDigits]);
    }
}
