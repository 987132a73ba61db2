using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Marks, spaces and document numbers of a plan that are not written as the standards ask.</summary>
internal static class StyleFaults
{
    /// <summary>The faults in the order of the file. Words that belong to two passages, such as a citation inside a paragraph, count once.</summary>
    /// <param name="marked">The passages, with the brackets of what is written in each.</param>
    public static IReadOnlyList<StyleFault> Of((Passage Passage, BracketPairs Pairs)[] marked)
    {
        var seen = new HashSet<(StyleFaultKind, string, TextSpan)>();
        var faults = new List<StyleFault>();
        var found = new List<TextFault>();
        foreach (var (passage, pairs) in marked)
        {
            found.Clear();
            Find(passage, pairs, found);
            foreach (var written in found)
            {
                var fault = new StyleFault(0, passage, written);
                if (fault.Kind is StyleFaultKind.Space && !fault.Edits.All(IsSpaceOfTheFile)) continue;
                if (passage.Written.At.TextMap is null || seen.Add((fault.Kind, fault.At.File, Span(fault.At)))) faults.Add(fault);
            }
        }

        StyleFault[] ordered = [.. faults.OrderBy(f => f.At.Offset)];
        for (var i = 0; i < ordered.Length; i++) ordered[i] = ordered[i] with { Id = i };
        return ordered;
    }

    private static void Find(Passage passage, BracketPairs pairs, List<TextFault> found)
    {
        var text = passage.Written.Value;
        if (passage.Kind is PassageKind.Head)
        {
            DocumentNumbers.FindFaults(text, found);
            return;
        }

        HalfWidthMarks.Find(text, pairs, found);
        Quotes.Find(text, pairs, found);
        if (passage.Kind is PassageKind.Unit) return;
        QuotedLists.Find(text, pairs, found);
        RangeMarks.Find(text, found);
        DocumentNumbers.FindFaults(text, found);
        TitleMarks.Find(text, pairs, found);
        StraySpaces.Find(text, isHeading: passage.Kind is PassageKind.Title or PassageKind.ActionTitle or PassageKind.TaskTitle or PassageKind.Annex, pairs, found);
    }

    /// <summary>A space of the text may be a line break of the file, or an entity; such a one is none of the author's.</summary>
    private static bool IsSpaceOfTheFile(Edit edit) =>
        edit.At.Region is Region.Text { Span.Length: 1 } region && Characters.IsGap(region.Source.Text[region.Span.Start]);

    private static TextSpan Span(Location at) => at.Region is Region.Text text ? text.Span : default;
}
