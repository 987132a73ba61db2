using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which documents a plan has to cite, and whether it does.</summary>
internal static class RequiredBases
{
    private const int ShortestName = 4;

    /// <summary>The document of the area directly above, where the profile knows one, and the basis document of the profile.</summary>
    public static IEnumerable<RequiredBasis> Of(Plan plan, IReadOnlyList<Citation> citations, Passage[] passages, Profile profile)
    {
        if (plan.Kind is PlanKind.Table || Preamble(plan) is not { } preamble) yield break;
        var parent = plan.Jurisdiction is { } area && profile.AreasAbove(area.Name.Value, area.Within.Select(w => w.Value)) is [var nearest, ..] ? nearest : null;
        var cited = citations.Where(c => IsPreamble(c.Passage)).ToList();
        var words = string.Join('\n', passages.Where(IsPreamble).Select(p => Citations.KeyOf(Outside(p))));
        var numbers = string.Join('\n', passages.Where(IsPreamble).Select(p => ComparisonKey.Of(p.Text.Value)));

        // Any document of the area above will do: each may be the one that the plan carries out.
        List<RegisteredDocument> above = [.. profile.Documents.Where(d => parent is not null && d.Area == parent.Name)];
        if (above.Count > 0) yield return Required(above[0]) with { IsParent = true, IsCited = above.Exists(IsCited) };
        if (profile.Basis is { } basis && !above.Contains(basis)) yield return Required(basis) with { IsCited = IsCited(basis) };

        RequiredBasis Required(RegisteredDocument document) => new(document.Title, document.Number, document.Area ?? "") { At = preamble.At };

        bool IsCited(RegisteredDocument document)
        {
            var names = document.ShortNames.Where(n => n.Length >= ShortestName).Prepend(document.Title).Select(Citations.KeyOf).ToList();
            return cited.Exists(c => names.Contains(c.Key))
                || document.Number is { } number && numbers.Contains(ComparisonKey.Of(number), StringComparison.Ordinal)
                || words.Contains(names[0], StringComparison.Ordinal);
        }
    }

    private static Field<string>? Preamble(Plan plan) => plan switch
    {
        { Basis: [var first, ..] } => first.Text,
        { Intro: [var first, ..] } => first,
        _ => null,
    };

    private static bool IsPreamble(Passage passage) =>
        passage.Kind is PassageKind.Title or PassageKind.Basis || passage is { Kind: PassageKind.Intro, ActionId: null };

    /// <summary>The text without what stands in title marks: a title may hold the name of another document.</summary>
    private static string Outside(Passage passage)
    {
        var text = passage.Text.Value;
        var kept = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var title in Citations.Find(text).Select(c => c.Title))
        {
            kept.Append(text, at, title.Start - at);
            at = title.End;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }
}
