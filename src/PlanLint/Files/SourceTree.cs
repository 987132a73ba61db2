namespace PlanLint.Files;

/// <summary>
/// The folder that nothing is read outside of unless the user allows it: the git repository around the working directory, or the working
/// directory where there is none. What a path means counts, not how it is written: a link that leads out is outside.
/// </summary>
public sealed class SourceTree
{
    private readonly string _folder;
    private readonly string _realRoot;
    private readonly bool _isRepository;

    private SourceTree(string folder)
    {
        _folder = folder;
        var repository = GitRepository.RootOf(folder);
        (Root, _isRepository) = (repository ?? folder, repository is not null);
        _realRoot = FileNames.Real(Root);
    }

    /// <summary>Full path of its top folder.</summary>
    public string Root { get; }

    /// <summary>The way from the top to the working directory, with <c>/</c> between names; empty when they are one.</summary>
    public string Way => Path.GetRelativePath(Root, _folder) is var way and not "." ? way.Replace(Path.DirectorySeparatorChar, '/') : "";

    /// <summary>The tree around a working directory.</summary>
    /// <param name="folder">Its full path.</param>
    public static SourceTree Around(string folder) => new(folder);

    /// <summary>Whether a file lies in the tree, all links resolved.</summary>
    /// <param name="full">Its full path.</param>
    public bool Holds(string full) => HoldsReal(FileNames.Real(full));

    /// <summary>
    /// Whether a file that the user named may be read without more: it lies in the tree or, where there is no repository, is named outside
    /// of the working directory in so many words.
    /// </summary>
    /// <param name="full">Its full path, as named.</param>
    /// <param name="real">The same with all links resolved.</param>
    internal bool MayRead(string full, string real) => HoldsReal(real) || (!_isRepository && !FileNames.IsBelow(full, Root));

    /// <summary>
    /// Whether a file that the user named may be written: below the top no link may stand on the way, for it would lead to a file that nobody
    /// named.
    /// </summary>
    /// <param name="full">Its full path, as named.</param>
    internal bool MayWrite(string full) =>
        !FileNames.IsBelow(full, Root) || FileNames.Comparer.Equals(FileNames.Real(full), Path.Combine(_realRoot, Path.GetRelativePath(Root, full)));

    private bool HoldsReal(string real) => FileNames.Comparer.Equals(real, _realRoot) || FileNames.IsBelow(real, _realRoot);
}
