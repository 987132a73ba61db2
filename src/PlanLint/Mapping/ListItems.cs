using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>Items of a list as they stand in the file.</summary>
internal static class ListItems
{
    /// <summary>An item and the separator before it; of the first item, the separator behind it. Null for the only item and where the file is no text.</summary>
    public static Location? Removal(Location? before, Location item, Location? after)
    {
        if (item.Region is not Region.Text { Span: var span } text) return null;
        if (before?.Region is Region.Text { Span: var left }) return Between(left.End, span.End);
        return after?.Region is Region.Text { Span: var right } ? Between(span.Start, right.Start) : null;

        Location Between(int start, int end) => item with { Region = text with { Span = TextSpan.Between(start, end) }, TextMap = null };
    }
}
