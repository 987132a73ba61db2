using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>Edits of the cells of one sheet.</summary>
internal static partial class SheetEdits
{
    /// <summary>The part of the sheet with the edits; null when a cell cannot be written.</summary>
    /// <param name="sheet">The part.</param>
    /// <param name="shared">The part of the texts that cells share, or null.</param>
    /// <param name="cells">What to change.</param>
    /// <param name="limits">What was accepted.</param>
    public static string? Apply(XmlPart sheet, XmlPart? shared, IReadOnlyList<CellEdits> cells, Limits limits)
    {
        var found = SheetXmlParts.Cells(sheet, cells.Select(c => (c.Name.Row, c.Name.Column)).ToHashSet(), limits);
        var indices = found.Values.Where(c => c.Type is "s").Select(Index).OfType<int>().ToHashSet();
        var texts = shared is null ? new Dictionary<int, CellText>() : SheetXmlParts.Shared(shared, indices, limits);
        var changes = new List<TextEdit>();
        foreach (var cell in cells)
        {
            if (!found.TryGetValue((cell.Name.Row, cell.Name.Column), out var xml) || xml.HasMore) return null;
            var changed = xml.Type switch
            {
                "inlineStr" or "str" => xml.Text is { } own ? Changes(own, cell) : null,
                "s" => Index(xml) is { } index && texts.TryGetValue(index, out var text) && Inline(sheet, xml, shared!, text, cell) is { } inline ? [inline] : null,
                _ => null,
            };
            if (changed is null) return null;
            changes.AddRange(changed);
        }

        return new EditedText(sheet.Text, changes).Text;
    }

    private static int? Index(SheetCellXml cell) => int.TryParse(cell.Value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>The edits of a cell in the XML of its text.</summary>
    private static List<TextEdit>? Changes(CellText text, CellEdits cell)
    {
        // What Excel writes as _x000D_ is left alone: only text that stands as it is read is changed.
        if (text.Characters is not { } characters || !characters.Select(c => c.Value).SequenceEqual(cell.Text)) return null;
        var changes = new List<TextEdit>();
        foreach (var edit in cell.Edits)
        {
            if (CharacterEdits.Of([.. characters.Select(c => (XmlCharacter?)c)], edit) is not { } changed) return null;
            changes.AddRange(changed);
        }

        return changes;
    }

    /// <summary>The cell with its shared text, changed, as a text of its own; null when either is written with prefixes of name spaces.</summary>
    private static TextEdit? Inline(XmlPart sheet, SheetCellXml cell, XmlPart shared, CellText text, CellEdits edits)
    {
        var tag = sheet.Text[cell.Start..cell.TagEnd];
        var content = shared.Text[text.Start..text.End];
        if (!tag.StartsWith("<c ", StringComparison.Ordinal) || Prefixed().IsMatch(content) || Changes(text, edits) is not { } changes) return null;
        var item = new EditedText(content, changes.Select(c => c with { Span = c.Span with { Start = c.Span.Start - text.Start } })).Text;
        return new(TextSpan.Between(cell.Start, cell.End), $"{SharedType().Replace(tag, "t=\"inlineStr\"", 1)}<is>{item}</is></c>");
    }

    [GeneratedRegex(@"</?[\w.-]+:", RegexOptions.CultureInvariant)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"(?<=\s)t\s*=\s*(?:""s""|'s')", RegexOptions.CultureInvariant)]
    private static partial Regex SharedType();
}
