using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>On which page of a PDF file cells stand.</summary>
internal static class PageBreaks
{
    /// <summary>The page of a cell; null in files without pages.</summary>
    public static int? PageOf(TableCell cell) =>
        cell.Text.Region is Region.Text { Source: var source, Span: var span } && source.PartAt(span.Start)?.Name is PartName.Page page ? page.Number : null;

    /// <summary>The page on which the cells of a row end; a merged one may have begun before. Null in files without pages.</summary>
    public static int? PageOf(IReadOnlyList<TableCell?> row) => row.OfType<TableCell>().Max(PageOf);
}
