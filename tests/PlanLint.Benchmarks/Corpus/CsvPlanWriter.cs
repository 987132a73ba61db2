using System.Text;

namespace PlanLint.Corpus;

/// <summary>Division tables as a spreadsheet program saves them: with a byte order mark, blank where cells were merged.</summary>
internal sealed class CsvPlanWriter : IPlanWriter
{
    public string Ending => ".csv";

    public void Write(CorpusPlan plan, Stream stream)
    {
        using var csv = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\n" };
        Line(csv, [plan.Title, "", "", "", ""]);
        Line(csv, TableRow.Header);
        foreach (var row in TableRow.Of(plan)) Line(csv, row.Cells);
    }

    private static void Line(StreamWriter csv, IReadOnlyList<string?> cells) =>
        csv.WriteLine(string.Join(',', cells.Select(c => c is null ? "" : c.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)));
}
