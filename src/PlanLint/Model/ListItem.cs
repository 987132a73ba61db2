namespace PlanLint.Model;

/// <summary>One item of a list that stands in the file.</summary>
/// <param name="Regions">Where the items of the list stand, in their order; complete when the list is read.</param>
/// <param name="Index">Which of them it is.</param>
internal readonly record struct ListItem(IReadOnlyList<Region>? Regions, int Index)
{
    /// <summary>The item and the separator before it; of the first item, the separator behind it. Null for the only item and where the file is no text.</summary>
    /// <param name="item">The place of the item.</param>
    public Location? Removal(Location item)
    {
        if (Regions is null || item.Region is not Region.Text { Span: var span } text) return null;
        if (Index > 0 && Regions[Index - 1] is Region.Text { Span: var left }) return Between(left.End, span.End);
        return Index + 1 < Regions.Count && Regions[Index + 1] is Region.Text { Span: var right } ? Between(span.Start, right.Start) : null;

        Location Between(int start, int end) => item with { Region = text with { Span = TextSpan.Between(start, end) }, TextMap = null };
    }
}
