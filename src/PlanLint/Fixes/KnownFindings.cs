using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Fixes;

/// <summary>The findings of a file before it was edited, to tell new ones from old ones after.</summary>
internal sealed class KnownFindings
{
    private readonly HashSet<string> _fingerprints;
    private readonly HashSet<(string RuleId, int Start, int End)> _places = [];

    /// <param name="before">The findings before, in <see cref="Diagnostic.Order"/>.</param>
    /// <param name="edited">The text of the file and what became of it.</param>
    public KnownFindings(IReadOnlyList<Diagnostic> before, EditedText edited)
    {
        _fingerprints = Fingerprint.Of(before).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in before)
        {
            // One finding for a file stands at its first place; when that is mended, at the next.
            foreach (var at in diagnostic.Related.Select(r => r.At).Prepend(diagnostic.At)) Add(diagnostic.RuleId, at.Region, edited);
        }
    }

    /// <summary>Whether all findings were there before: by their fingerprint, or because the rule had found fault with the same place, whose words the edits changed.</summary>
    /// <param name="after">The findings after, in <see cref="Diagnostic.Order"/>.</param>
    public bool Include(IReadOnlyList<Diagnostic> after) => after.Zip(Fingerprint.Of(after)).All(f => _fingerprints.Contains(f.Second) || IsKnownPlace(f.First));

    private bool IsKnownPlace(Diagnostic diagnostic) =>
        diagnostic.At.Region is Region.Text { Span: var span } && _places.Contains((diagnostic.RuleId, span.Start, span.End));

    private void Add(string id, Region region, EditedText edited)
    {
        if (region is not Region.Text { Span: var span }) return;
        var (start, end) = (edited.Map(span.Start), edited.Map(span.End));
        _places.Add((id, start.First, end.First));
        _places.Add((id, start.First, end.Last));
        _places.Add((id, start.Last, end.First));
        _places.Add((id, start.Last, end.Last));
    }
}
