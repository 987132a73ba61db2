using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>
/// Fixes as SARIF writes them. VS Code moves the start of a deleted region that lies in the white space before a line to the first
/// word, so such an edit is written from the end of the line before; the text it gives is the same.
/// </summary>
internal static class SarifFixes
{
    /// <summary>The fix; null when it cannot be written: it touches a place that is no text, or the white space before the first line.</summary>
    public static Microsoft.CodeAnalysis.Sarif.Fix? Of(Model.Fix fix, SarifPlaces places, Language language)
    {
        var changes = new List<ArtifactChange>();
        foreach (var file in fix.Edits.GroupBy(e => e.At.File, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (Safe(file) is not { } edits) return null;
            changes.Add(new() { ArtifactLocation = places.File(file.Key), Replacements = [.. edits.Select(Replacement)] });
        }

        if (changes.Count == 0) return null;
        var written = new Microsoft.CodeAnalysis.Sarif.Fix { Description = new() { Text = VisibleText.Of(fix.Title.In(language)) }, ArtifactChanges = changes };
        written.SetProperty("safety", fix.Safety switch { FixSafety.Safe => "safe", FixSafety.Unsafe => "unsafe", _ => "suggestion" });
        return written;
    }

    private static Replacement Replacement((SourceText Source, TextSpan Span, string NewText) edit) => new()
    {
        DeletedRegion = SarifRegions.Of(edit.Source, edit.Span),
        InsertedContent = edit.NewText.Length > 0 ? new() { Text = edit.NewText } : null,
    };

    private static List<(SourceText Source, TextSpan Span, string NewText)>? Safe(IEnumerable<Edit> edits)
    {
        var safe = new List<(SourceText Source, TextSpan Span, string NewText)>();
        foreach (var edit in edits.OrderBy(e => e.At.Offset))
        {
            if (edit.At.Region is not Model.Region.Text { Source: { IsTextFile: true } source, Span: var span }) return null;
            if (SafeStart(source, span.Start) is not { } start) return null;
            var next = (source, TextSpan.Between(start, span.End), source[TextSpan.Between(start, span.Start)] + edit.Written);
            if (start < span.Start && safe is [.., var last] && last.Span.End >= start)
            {
                safe.RemoveAt(safe.Count - 1);
                var between = source[TextSpan.Between(last.Span.End, span.Start)];
                next = (source, TextSpan.Between(last.Span.Start, span.End), last.NewText + between + edit.Written);
            }

            safe.Add(start < span.Start ? WithoutCommonEnd(next) : next);
        }

        return safe;
    }

    private static (SourceText Source, TextSpan Span, string NewText) WithoutCommonEnd((SourceText Source, TextSpan Span, string NewText) edit)
    {
        var old = edit.Source[edit.Span];
        var same = 0;
        while (same < Math.Min(old.Length, edit.NewText.Length) && old[^(same + 1)] == edit.NewText[^(same + 1)]) same++;
        return (edit.Source, new(edit.Span.Start, edit.Span.Length - same), edit.NewText[..^same]);
    }

    /// <summary>The offset itself, or the end of the line before when it lies in leading white space; null when there is no such line.</summary>
    private static int? SafeStart(SourceText source, int offset)
    {
        var number = source.PositionOf(offset).Line;
        var line = source.Line(number);
        var isLeading = offset < line.End && source.Text.AsSpan(line.Start, offset - line.Start + 1).IsWhiteSpace();
        if (!isLeading) return offset;
        return number > 1 ? source.Line(number - 1).End : null;
    }
}
