using PlanLint.Tests.Formats;

namespace PlanLint.Tests.Samples.OnePlan;

/// <summary>The table on A4 pages across, with ruling lines, the header on every page, and page numbers.</summary>
internal static class OnePlanPdf
{
    private const int RowsOfPage = 6;
    private static readonly double[] Edges = [40, 210, 330, 660, 802];
    private static readonly int[] Columns = [15, 10, 30, 12];

    public static byte[] Of(string title, string[] header, IReadOnlyList<OnePlanRow> rows)
    {
        var pdf = new PdfPages();
        foreach (var (i, page) in rows.Chunk(RowsOfPage).Index())
        {
            pdf.Page();
            if (i == 0) pdf.Text(220, 50, title, 16);
            string[][] cells = [header, .. page.Select(r => new[] { Merged(r.Action, 0), Merged(r.Task, 1), Wrapped(r.Content, Columns[2]), string.Join('\n', r.Units) })];
            pdf.Table(70, Edges, cells).Text(400, 570, $"- {i + 1} -", 9);
        }

        return pdf.ToArray();
    }

    private static string Merged((string Text, int Rows) cell, int column) => cell.Rows == 0 ? "^" : Wrapped(cell.Text, Columns[column]);

    private static string Wrapped(string text, int length) => string.Join('\n', text.Chunk(length).Select(c => new string(c)));
}
