using Microsoft.CodeAnalysis.Sarif;

namespace PlanLint.Reports.Sarif;

/// <summary>Places as SARIF locations. Every place gets all four numbers of a region, for viewers and GitHub need them.</summary>
/// <param name="files">The files of the run.</param>
/// <param name="folder">The way from the top of the repository to the folder that their paths count from.</param>
internal sealed class SarifPlaces(IReadOnlyList<FileResult> files, string folder)
{
    private readonly Dictionary<string, int> _indexes = files.Index().ToDictionary(f => f.Item.Path, f => f.Index, StringComparer.Ordinal);
    private readonly Dictionary<string, (Uri Uri, string? BaseId)> _uris = new(StringComparer.Ordinal);

    /// <summary>The files of the run, in its order.</summary>
    public IReadOnlyList<Artifact> Artifacts => [.. files.Select(f => new Artifact { Location = File(f.Path, withIndex: false), Roles = ArtifactRoles.AnalysisTarget })];

    /// <summary>The bases of the addresses that were asked for until now.</summary>
    public IReadOnlySet<string> BaseIds => _uris.Values.Select(u => u.BaseId).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The address of a file, with its place among the artifacts if it is one of them.</summary>
    public ArtifactLocation File(string path, bool withIndex = true)
    {
        if (!_uris.TryGetValue(path, out var address)) address = _uris[path] = SarifUri.Of(path, folder);
        return new()
        {
            Uri = address.Uri,
            UriBaseId = address.BaseId,
            Index = withIndex ? _indexes.GetValueOrDefault(path, -1) : -1,
        };
    }

    /// <summary>The place with the words meant and the lines around them.</summary>
    public Microsoft.CodeAnalysis.Sarif.Location Of(Model.Location at)
    {
        var location = WithoutContext(at);
        if (at.Region is Model.Region.Text { Source.IsTextFile: true } text) location.PhysicalLocation.ContextRegion = SarifRegions.Around(text.Source, text.Span);
        return location;
    }

    /// <summary>The place with the words meant.</summary>
    public Microsoft.CodeAnalysis.Sarif.Location WithoutContext(Model.Location at) => new()
    {
        PhysicalLocation = new()
        {
            ArtifactLocation = File(at.File),
            Region = at.Region is Model.Region.Text { Source.IsTextFile: true } text
                ? SarifRegions.WithSnippet(text.Source, text.Span)
                : new() { StartLine = 1, StartColumn = 1, EndLine = 1, EndColumn = 1 },
        },
        LogicalLocations = SarifLogicalLocation.Of(at),
    };
}
