using System.Text;

namespace PlanLint.Files;

/// <summary>Ids of the files of one revision, as <c>git ls-tree -r -z</c> lists them: <c>MODE TYPE ID\tPATH\0</c>.</summary>
internal sealed class GitTree
{
    private readonly Dictionary<string, string> _ids = new(FileNames.Comparer);

    /// <summary>Reads a list to its end and keeps what is wanted, so that a large repository costs no memory.</summary>
    /// <param name="list">The output of git.</param>
    /// <param name="wanted">Paths from the top of the repository, with <c>/</c>.</param>
    public static GitTree Read(Stream list, IReadOnlySet<string> wanted)
    {
        var tree = new GitTree();
        // Not disposed: the stream belongs to the caller.
        var reader = new StreamReader(list, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        var entry = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next != 0) entry.Append((char)next);
            else tree.Add(entry, wanted);
        }

        return tree;
    }

    /// <summary>The id of the file at a path from the top of the repository; null when the revision has none there.</summary>
    public string? IdOf(string path) => _ids.GetValueOrDefault(path);

    private void Add(StringBuilder entry, IReadOnlySet<string> wanted)
    {
        var text = entry.ToString();
        entry.Clear();
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0 || text[..tab].Split(' ') is not [_, "blob", var id]) return;
        var path = text[(tab + 1)..];
        if (wanted.Contains(path)) _ids[path] = id;
    }
}
