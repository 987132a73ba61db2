using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Marks, spaces and document numbers of a plan that are not written as the standards ask.</summary>
public static class StyleFaults
{
    /// <summary>The faults in the order of the file. Words that belong to two passages, such as a citation inside a paragraph, count once.</summary>
    public static IReadOnlyList<StyleFault> Of(IReadOnlyList<Passage> passages)
    {
        var seen = new HashSet<(StyleFaultKind, string, TextSpan)>();
        var faults = new List<StyleFault>();
        var found = new List<TextFault>();
        foreach (var passage in passages)
        {
            found.Clear();
            Find(passage, found);
            foreach (var written in found)
            {
                var fault = new StyleFault(0, passage, written);
                if (fault.Kind is StyleFaultKind.Space && !fault.Edits.All(IsSpaceOfTheFile)) continue;
                if (passage.Written.At.TextMap is null || seen.Add((fault.Kind, fault.At.File, Span(fault.At)))) faults.Add(fault);
            }
        }

        return [.. faults.OrderBy(f => f.At.Offset).Select((f, i) => f with { Id = i })];
    }

    private static void Find(Passage passage, List<TextFault> found)
    {
        var text = passage.Written.Value;
        if (passage.Kind is PassageKind.Head)
        {
            found.AddRange(DocumentNumbers.FindFaults(text));
            return;
        }

        found.AddRange(HalfWidthMarks.Find(text));
        found.AddRange(Quotes.Find(text));
        if (passage.Kind is PassageKind.Unit) return;
        found.AddRange(QuotedLists.Find(text));
        found.AddRange(RangeMarks.Find(text));
        found.AddRange(DocumentNumbers.FindFaults(text));
        found.AddRange(TitleMarks.Find(text));
        found.AddRange(StraySpaces.Find(text, isHeading: passage.Kind is PassageKind.Title or PassageKind.ActionTitle or PassageKind.TaskTitle or PassageKind.Annex));
    }

    /// <summary>A space of the text may be a line break of the file, or an entity; such a one is none of the author's.</summary>
    private static bool IsSpaceOfTheFile(Edit edit) =>
        edit.At.Region is Region.Text { Span.Length: 1 } region && Characters.IsGap(region.Source.Text[region.Span.Start]);

    private static TextSpan Span(Location at) => at.Region is Region.Text text ? text.Span : default;
}
