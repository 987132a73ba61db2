namespace PlanLint.Formats.Sheets;

/// <summary>A rectangle of cells, 1-based, both corners included.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Rows that a sheet can have.</summary>
    public const int MaxRow = 1_048_576;

    /// <summary>Columns that a sheet can have.</summary>
    public const int MaxColumn = 16_384;

    /// <summary>A range such as <c>A2:B5</c> or <c>A2</c>; null when it is none, or lies outside what a sheet can hold.</summary>
    public static CellRange? Parse(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (Cell(colon < 0 ? text : text[..colon]) is not var (top, left)) return null;
        if (colon < 0) return new(top, left, top, left);
        return Cell(text[(colon + 1)..]) is var (bottom, right) && bottom >= top && right >= left ? new(top, left, bottom, right) : null;
    }

    /// <summary>Row and column of a reference such as <c>D12</c>; null when it is none.</summary>
    public static (int Row, int Column)? Cell(ReadOnlySpan<char> text)
    {
        var at = 0;
        var column = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= MaxColumn; at++) column = (column * 26) + (text[at] & 0x1F);
        var row = 0;
        var digits = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= MaxRow; at++) row = (row * 10) + (text[at] - '0');
        return at == text.Length && at > digits && row is > 0 and <= MaxRow && column is > 0 and <= MaxColumn ? (row, column) : null;
    }
}
