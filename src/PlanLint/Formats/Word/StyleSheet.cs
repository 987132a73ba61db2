namespace PlanLint.Formats.Word;

/// <summary>The styles of a Word file, each with what it has from the styles that it is based on.</summary>
internal sealed class StyleSheet
{
    /// <summary>Styles based on each other that are followed; Word itself follows fewer.</summary>
    private const int Generations = 32;

    private readonly Dictionary<string, Style> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _whole = new(StringComparer.Ordinal);
    private string? _default;

    /// <summary>A style.</summary>
    /// <param name="Id">What paragraphs call it.</param>
    /// <param name="BasedOn">The style that says what this one does not, or null.</param>
    /// <param name="Format">What it says about paragraphs.</param>
    /// <param name="IsHidden">Whether its text is hidden; null when it does not say.</param>
    /// <param name="IsContents">Whether it is for lines of a table of contents.</param>
    public sealed record Style(string Id, string? BasedOn, ParagraphFormat Format, bool? IsHidden, bool IsContents);

    /// <summary>Reads the part of the styles.</summary>
    public static StyleSheet Read(WordXml xml)
    {
        var styles = new StyleSheet();
        while (xml.Read())
            if (xml.IsStart && xml.Name is "style") styles.Add(xml);
        return styles;
    }

    /// <summary>The style of a paragraph or a run, with what it is based on; null stands for the default style of paragraphs. Null when there is no such style.</summary>
    public Style? Of(string? id)
    {
        id ??= _default;
        if (id is null) return null;
        if (_whole.TryGetValue(id, out var known)) return known;
        if (!_written.TryGetValue(id, out var style)) return null;
        for (var (next, count) = (style.BasedOn, 0); next is not null && count < Generations && _written.TryGetValue(next, out var older); next = older.BasedOn, count++)
            style = Inherit(style, older);
        return _whole[id] = style;
    }

    /// <summary>1 for the highest heading; null for a paragraph that is none.</summary>
    public int? HeadingLevel(ParagraphFormat format)
    {
        var style = Of(format.Style);
        var level = (format.OutlineLevel ?? style?.Format.OutlineLevel) + 1 ?? (style is null ? NumberBehind("Heading", format.Style) : null);
        return level is >= 1 and <= 9 ? level : null;
    }

    private static int? NumberBehind(string start, string? name) =>
        name is not null && name.Length == start.Length + 1 && name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[^1]) ? name[^1] - '0' : null;

    /// <summary>A style with what it does not say taken from an older one.</summary>
    private static Style Inherit(Style style, Style older) => style with
    {
        IsContents = style.IsContents || older.IsContents,
        IsHidden = style.IsHidden ?? older.IsHidden,
        Format = style.Format with
        {
            OutlineLevel = style.Format.OutlineLevel ?? older.Format.OutlineLevel,
            List = style.Format.List ?? older.Format.List,
            ListLevel = style.Format.ListLevel ?? older.Format.ListLevel,
        },
    };

    private void Add(WordXml xml)
    {
        if (xml["styleId"] is not { } id) return;
        if (xml["type"] is "paragraph" && xml["default"] is "1" or "true" or "on") _default ??= id;
        string? name = null, basedOn = null;
        bool? isHidden = null;
        var format = ParagraphFormat.Empty;
        foreach (var property in xml.Properties())
        {
            switch (property)
            {
                case "name": name = xml.Value; break;
                case "basedOn": basedOn = xml.Value; break;
                case "pPr": format = ParagraphFormat.Read(xml); break;
                case "vanish": isHidden = xml.IsOn; break;
                case "tblStylePr": xml.Skip(); break;
            }
        }

        // Names of built-in styles are English in every language, their ids are not.
        if (NumberBehind("heading ", name) is { } level) format = format with { OutlineLevel = format.OutlineLevel ?? level - 1 };
        _written.TryAdd(id, new(id, basedOn, format, isHidden, NumberBehind("toc ", name) is not null));
    }
}
