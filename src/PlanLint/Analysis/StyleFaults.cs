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
        foreach (var fault in passages.SelectMany(p => In(p).Select(f => new StyleFault(0, p, f))))
        {
            if (fault.Kind is StyleFaultKind.Space && !fault.Edits.All(IsSpaceOfTheFile)) continue;
            if (fault.Passage.Written.At.TextMap is null || seen.Add((fault.Kind, fault.At.File, Span(fault.At)))) faults.Add(fault);
        }

        return [.. faults.OrderBy(f => f.At.Offset).Select((f, i) => f with { Id = i })];
    }

    private static IEnumerable<TextFault> In(Passage passage)
    {
        var text = passage.Written.Value;
        if (passage.Kind is PassageKind.Head) return DocumentNumbers.FindFaults(text);
        var faults = HalfWidthMarks.Find(text).Concat(Quotes.Find(text));
        if (passage.Kind is PassageKind.Unit) return faults;
        var isHeading = passage.Kind is PassageKind.Title or PassageKind.ActionTitle or PassageKind.TaskTitle or PassageKind.Annex;
        return faults.Concat(QuotedLists.Find(text)).Concat(RangeMarks.Find(text)).Concat(DocumentNumbers.FindFaults(text))
            .Concat(TitleMarks.Find(text)).Concat(StraySpaces.Find(text, isHeading));
    }

    /// <summary>A space of the text may be a line break of the file, or an entity; such a one is none of the author's.</summary>
    private static bool IsSpaceOfTheFile(Edit edit) =>
        edit.At.Region is Region.Text { Span.Length: 1 } region && Characters.IsGap(region.Source.Text[region.Span.Start]);

    private static TextSpan Span(Location at) => at.Region is Region.Text text ? text.Span : default;
}
