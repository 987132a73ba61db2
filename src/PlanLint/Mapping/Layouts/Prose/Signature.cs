using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Who signs a document, and when.</summary>
/// <param name="Authority">The authority on the line of the date or on the one above; null when neither names one.</param>
/// <param name="Date">The date as printed.</param>
internal sealed record Signature(Node.Scalar? Authority, Node.Scalar? Date)
{
    /// <summary>The first signature among lines; null when there is no date.</summary>
    public static Signature? In(IReadOnlyList<HeadLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role is not HeadRole.Date || DateLine.SpanIn(lines[i].Paragraph.Text.Text) is not { } span) continue;
            var line = lines[i].Paragraph.Text;
            var before = line.UpTo(span.Start);
            var names = before.Text.Trim('（', '(', ' ').Length > 0 ? before : i > 0 && lines[i - 1].IsOrgan ? lines[i - 1].Paragraph.Text : null;
            return new(names is null ? null : ChineseGaps.Close(names), ChineseGaps.Close(line.Part(span)));
        }

        return null;
    }

    /// <summary>The first of some lines that is the name of an authority and nothing else, or null.</summary>
    public static Node.Scalar? Authorities(IEnumerable<HeadLine> lines) =>
        lines.FirstOrDefault(l => l.IsOrgan) is { } organ ? ChineseGaps.Close(organ.Paragraph.Text) : null;
}
