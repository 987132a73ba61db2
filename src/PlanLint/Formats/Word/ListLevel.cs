namespace PlanLint.Formats.Word;

/// <summary>How one level of a list is numbered.</summary>
internal sealed record ListLevel
{
    /// <summary>Longer texts of labels are not written by anybody.</summary>
    private const int LongestText = 64;

    public int Start { get; init; }

    /// <summary>Name of the numerals, as the format calls them.</summary>
    public string Numerals { get; init; } = "decimal";

    /// <summary>The label, with <c>%1</c> to <c>%9</c> for the numbers of the levels.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether all numbers in the label are shown in Arabic numerals.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Whether the text follows the label without a gap.</summary>
    public bool IsTight { get; init; }

    /// <summary>1-based level that sets this one back; 0: none does; null: every higher one does.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>The paragraph style that this level is for, or null.</summary>
    public string? Style { get; init; }

    /// <summary>Reads a level, from its start to its end.</summary>
    public static ListLevel Read(WordXml xml)
    {
        var level = new ListLevel();
        foreach (var name in xml.Properties())
        {
            level = name switch
            {
                "start" => level with { Start = Math.Max(0, xml.Number ?? 0) },
                "numFmt" when xml.Value is { } numerals and not "custom" => level with { Numerals = numerals },
                "lvlText" when xml.Value is { Length: <= LongestText } text => level with { Text = text },
                "isLgl" => level with { IsLegal = xml.IsOn },
                "suff" => level with { IsTight = xml.Value is "nothing" },
                "lvlRestart" => level with { RestartAfter = xml.Number },
                "pStyle" => level with { Style = xml.Value },
                _ => level,
            };
        }

        return level;
    }
}
