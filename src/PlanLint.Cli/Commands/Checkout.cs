using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>A checkout of PlanLint itself.</summary>
/// <param name="Root">Full path of the folder that holds <c>PlanLint.sln</c>.</param>
internal sealed partial record Checkout(string Root)
{
    private const int LastNumber = 999;

    private static readonly string[] Folders = ["rules", "tests/PlanLint.Tests/Rules", "tests/corpus"];

    /// <summary>Ids and names of which there is a file or a folder; the name is empty where only the id is known.</summary>
    public IReadOnlyList<(string Id, string Name)> Rules { get; } = Find(Root);

    /// <summary>The checkout that the folder is in, or null.</summary>
    public static Checkout? Around(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PlanLint.sln"))) return new(at.FullName);
        }

        return null;
    }

    /// <summary>The id after the highest of the category, for ids in between are kept for rules that are planned; null when 999 is taken.</summary>
    public string? NextId(Category category)
    {
        var start = $"PL{(int)category}";
        var highest = Rules.Where(r => r.Id.StartsWith(start, StringComparison.Ordinal)).Select(r => int.Parse(r.Id.AsSpan(start.Length), CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return highest < LastNumber ? $"{start}{(highest + 1).ToString("000", CultureInfo.InvariantCulture)}" : null;
    }

    private static List<(string, string)> Find(string root) => [..
        from folder in Folders
        let full = Path.Combine(root, folder)
        where Directory.Exists(full)
        from path in Directory.EnumerateFileSystemEntries(full, "PL*", SearchOption.AllDirectories)
        let stem = Stem().Match(Path.GetFileName(path))
        where stem.Success
        select (stem.Groups["id"].Value, stem.Groups["name"].Value)];

    [GeneratedRegex(@"^(?<id>PL[0-9]{4})(?:\.(?<name>[A-Za-z0-9]+)\.(?:cs|md))?\z")]
    private static partial Regex Stem();
}
