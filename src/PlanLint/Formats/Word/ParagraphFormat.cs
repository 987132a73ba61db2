namespace PlanLint.Formats.Word;

/// <summary>What a paragraph or a style says about paragraphs; null where it says nothing.</summary>
internal sealed record ParagraphFormat
{
    /// <summary>The format of a paragraph that says nothing.</summary>
    public static ParagraphFormat Empty { get; } = new();

    public string? Style { get; init; }

    /// <summary>0 for the highest heading; 9 for what is no heading.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list it is numbered in; 0 takes it out of the list that its style says.</summary>
    public int? List { get; init; }

    /// <summary>0-based level of the list.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Whether its mark is deleted, so that it goes on in the next paragraph.</summary>
    public bool IsMarkDeleted { get; init; }

    /// <summary>Whether its mark is hidden, which reads as if the next paragraph stood on the same line.</summary>
    public bool IsMarkHidden { get; init; }

    /// <summary>Reads the properties of a paragraph, from their start to their end.</summary>
    public static ParagraphFormat Read(WordXml xml)
    {
        var format = Empty;
        foreach (var name in xml.Properties())
        {
            format = name switch
            {
                "pStyle" => format with { Style = xml.Value },
                "outlineLvl" => format with { OutlineLevel = xml.Number },
                "numId" => format with { List = xml.Number },
                "ilvl" => format with { ListLevel = xml.Number },
                "del" or "moveFrom" => format with { IsMarkDeleted = true },
                "vanish" => format with { IsMarkHidden = xml.IsOn },
                _ => format,
            };
        }

        return format;
    }
}
