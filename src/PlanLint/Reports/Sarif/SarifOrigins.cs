using Microsoft.CodeAnalysis.Sarif;

namespace PlanLint.Reports.Sarif;

/// <summary>What a log says of where it comes from.</summary>
internal static class SarifOrigins
{
    /// <summary>The id of the run. GitHub takes what stands before the last <c>/</c> as the category.</summary>
    public static RunAutomationDetails Category(string category) => new() { Id = WithSlash(category) };

    /// <summary>The revision, mapped to the top of the repository.</summary>
    public static VersionControlDetails Version(SourceVersion version) => new()
    {
        RepositoryUri = new(version.Repository.AbsoluteUri),
        RevisionId = version.Commit,
        Branch = version.Branch,
        MappedTo = new() { UriBaseId = SarifUri.BaseId },
    };

    /// <summary>
    /// The bases of all addresses in a log. What lies above the top of a folder is known; what lies above the top of a web address is not, for the
    /// folders above the repository are not there.
    /// </summary>
    /// <param name="top">The top of the repository, absolute.</param>
    /// <param name="used">The bases that addresses name.</param>
    public static SortedDictionary<string, ArtifactLocation> Bases(Uri top, IReadOnlySet<string> used)
    {
        var at = WithSlash(top);
        var bases = new SortedDictionary<string, ArtifactLocation>(StringComparer.Ordinal) { [SarifUri.BaseId] = new() { Uri = at } };
        if (!at.IsFile) return bases;
        for (var (parents, above) = (1, Above(at)); above != at; (parents, at, above) = (parents + 1, above, Above(above)))
        {
            if (used.Contains(SarifUri.ParentId(parents))) bases.Add(SarifUri.ParentId(parents), new() { Uri = above });
        }

        return bases;
    }

    private static Uri Above(Uri folder) => new(new Uri(folder, "../").AbsoluteUri);

    // The SDK writes the text that a Uri was made of: only AbsoluteUri is escaped.
    private static Uri WithSlash(Uri folder) => new(WithSlash(folder.AbsoluteUri));

    private static string WithSlash(string text) => text.EndsWith('/') ? text : text + "/";
}
