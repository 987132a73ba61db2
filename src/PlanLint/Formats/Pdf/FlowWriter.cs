using PlanLint.Model;

namespace PlanLint.Formats.Pdf;

/// <summary>Writes pages into a flow, from top to bottom: lines, blank lines where the gap says so, tables, and what could not be read.</summary>
internal sealed class FlowWriter(FlowBuilder flow, double leading)
{
    /// <summary>A gap larger than the usual one by this factor is a blank line.</summary>
    private const double BlankLine = 1.5;

    /// <summary>A line set in by two characters begins a paragraph; any other is centred or to the right.</summary>
    private const double Indent = 1.7;
    private const double MostIndent = 2.4;

    private LongTable? _table;

    /// <summary>The usual distance between baselines, in heights of the font; infinite when the pages have no two lines in a row.</summary>
    public static double UsualLeading(IReadOnlyList<PageLayout> pages)
    {
        var gaps = pages.SelectMany(page => page.Lines.Zip(page.Lines.Skip(1), Gap)).Order().ToList();
        return gaps.Count == 0 ? double.PositiveInfinity : gaps[(gaps.Count - 1) / 2];
    }

    public void Add(PageLayout page)
    {
        var name = new PartName.Page(page.Number);
        var margin = page.Lines.Count == 0 ? 0 : page.Lines.Min(l => l.Left);
        var next = 0;
        TextLine? before = null;
        foreach (var table in page.Tables)
        {
            for (; next < page.Lines.Count && page.Lines[next].Baseline <= table.Grid.Top; next++) Line(page.Lines[next]);
            if (_table is not null && _table.IsContinuedBy(table))
            {
                _table.Add(table);
            }
            else
            {
                End();
                _table = new(table);
            }

            before = null;
        }

        for (; next < page.Lines.Count; next++) Line(page.Lines[next]);

        void Line(TextLine line)
        {
            End();
            if (before is not null && Gap(before, line) > leading * BlankLine) flow.Paragraph(name, "");
            before = line;
            var indent = (line.Left - margin) / line.Size;
            flow.Paragraph(name, indent is >= Indent and <= MostIndent ? $"　　{line.Text}" : line.Text);
        }
    }

    /// <summary>Notes that a page was not read.</summary>
    public void Problem(int page, Message reason)
    {
        End();
        flow.Paragraph(new PartName.Page(page), "");
        flow.Problem(reason);
    }

    /// <summary>Writes the table that would have gone on.</summary>
    public void End()
    {
        if (_table is null) return;
        var rows = _table.Cells();
        _table = null;
        foreach (var row in rows) flow.CountRow(row is [var first, ..] ? first.Name : new PartName.Page(1));
        flow.Table(rows);
    }

    private static double Gap(TextLine above, TextLine below) => (below.Baseline - above.Baseline) / Math.Max(above.Size, below.Size);
}
