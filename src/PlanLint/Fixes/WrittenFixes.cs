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
        var places = fix.Edits.Select(Place).DistinctBy(p => p?.Edit).OrderBy(p => p?.Edit.Span.Start).ToList();
        if (places.Count == 0 || places.Contains(null) || Overlap(places)) return null;
        var edits = new List<Edit>();
        foreach (var same in places.GroupBy(p => (object?)p!.Value ?? p, ReferenceEqualityComparer.Instance))
        {
            if (Written([.. same.Select(p => p!)]) is not { } written) return null;
            edits.AddRange(written);
        }

        var isSafe = fix.Safety is FixSafety.Safe && places.All(p => IsSafe(p!));
        return fix with { Edits = [.. edits], Safety = fix.Safety is FixSafety.Safe && !isSafe ? FixSafety.Unsafe : fix.Safety };
    }

    private bool IsElsewhere(Edit edit) => edit.At.Region is Region.Text { Source: var source } && source != document.Source;

    private EditPlace? Place(Edit edit) => edit.At.Region is Region.Text { Source: var source, Span: var span } && source == document.Source
        ? new(edit.At with { TextMap = null }, new(span, edit.NewText), _values!.Around(span))
        : null;

    private static bool Overlap(List<EditPlace?> places) => places.Zip(places.Skip(1)).Any(p => p.First!.Edit.Span.End > p.Second!.Edit.Span.Start || p.First.Edit.Span == p.Second.Edit.Span);

    /// <summary>The edits of one value, or an edit outside all values, which can only delete.</summary>
    private IEnumerable<Edit>? Written(IReadOnlyList<EditPlace> places)
    {
        if (places[0].Value is not { } value) return places[0].Edit.NewText.Length == 0 ? places.Select(p => new Edit(p.At, "")) : null;
        var style = ValueStyles.Of(value, document);
        var words = places.Select(p => Spelling.Of(p.Edit.NewText, style, p.Edit.Span.Start == value.TextMap!.Region.Start)).ToList();
        return words.Contains(null) ? Quoted(value, style, places) : places.Zip(words, (p, written) => new Edit(p.At, p.Edit.NewText) { Written = written! });
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
