namespace PlanLint.Formats.Sheets;

/// <summary>
/// Counts the rows of a workbook and the characters in them before they are put together. Cells share texts, so a small file can say a
/// long text a million times.
/// </summary>
internal sealed class TextBudget(FlowBuilder flow, Limits limits)
{
    private readonly long _characters = limits.UnpackedBytes / sizeof(char);
    private long _spent;

    /// <summary>Counts the rows of one sheet.</summary>
    /// <exception cref="LimitException">There are too many rows or characters.</exception>
    public void Spend(IReadOnlyList<IReadOnlyList<FlowBuilder.Cell>> rows)
    {
        foreach (var row in rows)
        {
            flow.CountRow(row[0].Name);
            foreach (var cell in row) _spent += Math.Min(cell.Text.Length, limits.ValueLength);
            if (_spent > _characters)
                throw flow.Limit(row[0].Name, FileLimit.Unpacked.Exceeded(limits, $"表格的文字超过 {_characters} 个字符的上限，没有检查", $"The tables have more than the limit of {_characters} characters; they were not checked"));
        }
    }
}
