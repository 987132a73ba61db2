namespace PlanLint.Formats.Word;

/// <summary>How a cell of a table is merged.</summary>
internal sealed record CellFormat
{
    /// <summary>Columns of the grid that it takes.</summary>
    public int Span { get; init; } = 1;

    /// <summary><c>restart</c> where a cell merged over rows begins, <c>continue</c> where it goes on, or null.</summary>
    public string? Down { get; init; }

    /// <summary>The same for a cell merged over columns, as old files write it.</summary>
    public string? Across { get; init; }

    /// <summary>Whether the cell is deleted.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Reads the properties of a cell, from their start to their end.</summary>
    public static CellFormat Read(WordXml xml)
    {
        var format = new CellFormat();
        foreach (var name in xml.Properties())
        {
            format = name switch
            {
                "gridSpan" => format with { Span = xml.Number ?? 1 },
                "vMerge" => format with { Down = xml.Value ?? "continue" },
                "hMerge" => format with { Across = xml.Value ?? "continue" },
                "cellDel" => format with { IsDeleted = true },
                _ => format,
            };
        }

        return format;
    }
}
