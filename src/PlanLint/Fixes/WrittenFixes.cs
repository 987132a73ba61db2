using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>
/// Says the fixes of findings as their file writes them, so that editors, logs and <c>--fix</c> all do the same. A fix that the syntax
/// cannot say is left out, and one that is called safe and is not is unsafe.
/// </summary>
internal sealed class WrittenFixes(Document document)
{
    /// <summary>Numbers are compared with so much of the text around an edit.</summary>
    private const int Reach = 24;

    private DocumentValues? _values;

    /// <summary>The fix as it can be written; null where there is none or it cannot.</summary>
    public Fix? Of(Fix? fix)
    {
        if (fix is null) return null;
        // What is mended in a file beside the plan, such as a suppressions file, is for a person to do.
        if (Array.TrueForAll(fix.Edits, IsElsewhere)) return fix with { Safety = FixSafety.Suggestion };
        _values ??= new(document);
        var places = new List<EditPlace>(fix.Edits.Length);
        foreach (var edit in fix.Edits)
        {
            if (Place(edit) is not { } place) return null;
            places.Add(place);
        }

        if (Overlap(places))
        {
            places = [.. places.DistinctBy(p => p.Edit).OrderBy(p => p.Edit.Span.Start)];
            if (Overlap(places)) return null;
        }

        var edits = new List<Edit>(places.Count);
        for (int start = 0, end = 0; start < places.Count; start = end)
        {
            while (end < places.Count && (end == start || AreInOne(places[start], places[end]))) end++;
            if (Written(places[start..end]) is not { } written) return null;
            edits.AddRange(written);
        }

        if (edits.Count == 0) return null;
        var isSafe = fix.Safety is FixSafety.Safe && places.TrueForAll(IsSafe);
        return fix with { Edits = [.. edits], Safety = fix.Safety is FixSafety.Safe && !isSafe ? FixSafety.Unsafe : fix.Safety };
    }

    private bool IsElsewhere(Edit edit) => edit.At.Region is Region.Text { Source: var source } && source != document.Source;

    private EditPlace? Place(Edit edit) => edit.At.Region is Region.Text { Source: var source, Span: var span } && source == document.Source
        ? new(edit.At with { TextMap = null }, new(span, edit.NewText), _values!.Around(span))
        : null;

    /// <summary>Whether places are out of order, overlap or are one.</summary>
    private static bool Overlap(List<EditPlace> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            var (before, span) = (places[i - 1].Edit.Span, places[i].Edit.Span);
            if (before.Start > span.Start || before.End > span.Start || before == span) return true;
        }

        return false;
    }

    private static bool AreInOne(EditPlace first, EditPlace second) => first.Value is { } value && second.Value is { } other && value.TextMap!.Region == other.TextMap!.Region;

    /// <summary>The edits of one value, or an edit outside all values, which can only delete.</summary>
    private IReadOnlyList<Edit>? Written(List<EditPlace> places)
    {
        if (places[0].Value is not { } value) return places[0].Edit.NewText.Length == 0 ? [new Edit(places[0].At, "")] : null;
        var style = ValueStyles.Of(value, document);
        var edits = new List<Edit>(places.Count);
        foreach (var (at, (span, words), _) in places)
        {
            if (Spelling.Of(words, style, span.Start == value.TextMap!.Region.Start) is not { } written) return Quoted(value, style, places);
            edits.Add(new(at, words) { Written = written });
        }

        return edits;
    }

    /// <summary>The whole value anew, in quotation marks that it did not have before.</summary>
    private IReadOnlyList<Edit>? Quoted(Node.Scalar value, ValueStyle style, IReadOnlyList<EditPlace> places)
    {
        var region = value.TextMap!.Region;
        var isVerbatim = region.Length == value.Text.Length && document.Source!.Text.AsSpan(region.Start, region.Length).SequenceEqual(value.Text);
        if (!isVerbatim || style is not (ValueStyle.Plain or ValueStyle.BareField)) return null;
        var text = new EditedText(value.Text, places.Select(p => p.Edit with { Span = p.Edit.Span with { Start = p.Edit.Span.Start - region.Start } })).Text;
        return [new Edit(places[0].At with { Region = new Region.Text(document.Source!, region) }, text) { Written = Spelling.Quoted(text, style)! }];
    }

    private static bool IsSafe(EditPlace place)
    {
        if (place.Value is not { TextMap: { } map, Text: var text } || map.ToValue(place.Edit.Span) is not { } span) return false;
        var (start, end) = (Math.Max(0, span.Start - Reach), Math.Min(text.Length, span.End + Reach));
        return SafeChange.Holds(text[start..end], $"{text.AsSpan(start, span.Start - start)}{place.Edit.NewText}{text.AsSpan(span.End, end - span.End)}");
    }

    private sealed record EditPlace(Location At, TextEdit Edit, Node.Scalar? Value);
}
