using System.Globalization;
using System.Text;

namespace PlanLint.Tests.Formats;

/// <summary>
/// Writes small PDF files: Chinese text in a font that every viewer brings along, ruling lines, tables. Same calls, same bytes.
/// Places are in points from the upper left corner of the page.
/// </summary>
internal sealed class PdfPages(double width = 842, double height = 595)
{
    private const double CellPadding = 4;
    private const double Leading = 14;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>How the viewer turns the pages, in degrees clockwise.</summary>
    public int Rotate { get; init; }

    /// <summary>Whether the font says which characters its codes stand for; without that nothing can be read.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>More entries for every page's dictionary.</summary>
    public string PageEntries { get; init; } = "";

    /// <summary>More objects, from number 100 on, as <c>100 0 obj … endobj</c>.</summary>
    public string MoreObjects { get; init; } = "";

    /// <summary>More entries for the file's trailer.</summary>
    public string TrailerEntries { get; init; } = "";

    /// <summary>More entries for the font's dictionary.</summary>
    public string FontEntries { get; init; } = "";

    /// <summary>Begins a page.</summary>
    public PdfPages Page()
    {
        _pages.Add(new());
        return this;
    }

    /// <summary>Writes a line of text on a baseline.</summary>
    public PdfPages Text(double x, double y, string text, double size = 10.5) =>
        Raw($"BT /F1 {N(size)} Tf 1 0 0 1 {N(x)} {N(height - y)} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET");

    /// <summary>Draws a line with a pen.</summary>
    public PdfPages Line(double x, double y, double toX, double toY) => Raw($"0.5 w {N(x)} {N(height - y)} m {N(toX)} {N(height - toY)} l S");

    /// <summary>Fills a rectangle; a thin one is how many programs draw a line.</summary>
    public PdfPages Bar(double x, double y, double w, double h) => Raw($"{N(x)} {N(height - y - h)} {N(w)} {N(h)} re f");

    /// <summary>Adds operators to the page as they are.</summary>
    public PdfPages Raw(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }

    /// <summary>Draws a table. A cell <c>^</c> is merged with the one above, a cell <c>&lt;</c> with the one to its left.</summary>
    /// <param name="top">Where its first line lies.</param>
    /// <param name="edges">The edges of its columns.</param>
    /// <param name="rows">Its cells, with line breaks.</param>
    /// <param name="line">How a line is drawn: from x, y to x, y; by default with a pen.</param>
    public PdfPages Table(double top, double[] edges, string[][] rows, Func<double, double, double, double, PdfPages>? line = null)
    {
        line ??= Line;
        var ys = new List<double> { top };
        foreach (var row in rows) ys.Add(ys[^1] + CellPadding + (Leading * row.Max(c => c.Count(x => x == '\n') + 1)));
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c] != "^") line(edges[c], ys[r], edges[c + 1], ys[r]);
                if (rows[r][c] != "<") line(edges[c], ys[r], edges[c], ys[r + 1]);
                if (rows[r][c] is "^" or "<") continue;
                foreach (var (text, at) in rows[r][c].Split('\n').Select((t, i) => (t, i))) Text(edges[c] + CellPadding, ys[r] + (Leading * (at + 1)) - 2, text);
            }

            line(edges[^1], ys[r], edges[^1], ys[r + 1]);
        }

        return line(edges[0], ys[^1], edges[^1], ys[^1]);
    }

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        const int FirstPage = 10;
        var kids = string.Join(' ', _pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"));
        var objects = new List<string>
        {
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            $"2 0 obj\n<</Type/Pages/Kids[{kids}]/Count {_pages.Count}>>\nendobj\n",
            $"3 0 obj\n<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/{(HasUnicode ? "UniGB-UTF16-H" : "Identity-H")}/DescendantFonts[4 0 R]{FontEntries}>>\nendobj\n",
            $"4 0 obj\n<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering({(HasUnicode ? "GB1" : "Identity")})/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>\nendobj\n",
            "5 0 obj\n<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>\nendobj\n",
        };
        for (var i = 0; i < _pages.Count; i++)
        {
            var number = FirstPage + (2 * i);
            objects.Add($"{number} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 {N(width)} {N(height)}]/Rotate {Rotate}/Resources<</Font<</F1 3 0 R>>/XObject<</X1 100 0 R>>>>/Contents {number + 1} 0 R{PageEntries}>>\nendobj\n");
            objects.Add($"{number + 1} 0 obj\n<</Length {_pages[i].Length}>>\nstream\n{_pages[i]}endstream\nendobj\n");
        }

        if (MoreObjects.Length > 0) objects.Add(MoreObjects);
        return Whole(objects);
    }

    private byte[] Whole(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new SortedDictionary<int, int>();
        foreach (var text in objects)
        {
            for (var at = text.IndexOf(" 0 obj\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" 0 obj\n", at + 1, StringComparison.Ordinal))
            {
                var start = text.LastIndexOf('\n', at) + 1;
                offsets[int.Parse(text[start..at], CultureInfo.InvariantCulture)] = file.Length + start;
            }

            file.Append(text);
        }

        var xref = file.Length;
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets) file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Keys.Max() + 1}/Root 1 0 R{TrailerEntries}>>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string N(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
