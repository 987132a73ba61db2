namespace PlanLint.Formats.Pdf;

/// <summary>Counts the nodes that a tree of pages may have, since the library walks it by recursion.</summary>
internal static class PageTree
{
    /// <summary>Counts the names <c>Kids</c> in objects, however escaped, against the budget.</summary>
    public static void Count(ReadOnlySpan<byte> objects, PdfBudget budget) =>
        budget.TreeNodes(objects.Count("Kids"u8) + objects.Count("/#4"u8) + objects.Count("/K#6"u8) + objects.Count("/Ki#6"u8) + objects.Count("/Kid#7"u8));
}
