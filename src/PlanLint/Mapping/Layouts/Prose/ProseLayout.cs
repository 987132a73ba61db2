using PlanLint.Formats;
using PlanLint.Profiles;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>The layout “numbered prose”: headings with numbers or levels, and paragraphs below them.</summary>
internal static class ProseLayout
{
    private const int LongestTail = 8;

    /// <summary>Reads the head of a document and the actions of its prose.</summary>
    /// <param name="paragraphs">Whole paragraphs in reading order, tables left out; see <see cref="Paragraphs.Join"/>.</param>
    /// <param name="plan">What is found is added; what is set already stays.</param>
    /// <param name="profile">Knows actions and chapters of safeguards by title.</param>
    /// <param name="notes">Is told what had to be assumed.</param>
    /// <param name="hasTable">Whether the document has a division table too, so that numbered notes without titles are no actions.</param>
    public static void Read(IReadOnlyList<Block.Paragraph> paragraphs, DraftPlan plan, Profile profile, MappingNotes notes, bool hasTable)
    {
        var lines = InlineHeadings.Cut(ProseLines.Of(paragraphs), notes);
        var start = ProseLines.StartOfBody(lines);
        var end = ProseLines.EndOfBody(lines, start);
        var tail = lines.Skip(Math.Max(start, end - LongestTail)).ToList();
        ProseHead.Read([.. lines.Take(start)], tail, plan, notes);
        var body = ProseLines.WithoutSignature(lines, start, end);
        var chapters = Outline.Of(body);
        if (hasTable && chapters.All(c => c.Children.Count == 0 && c.Title.Length == 0)) return;
        new ProseActions(plan, profile).Read(chapters);
        if (plan.Body.Count > 0) plan.Kind ??= "plan";
    }
}
