using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PlanLint.Corpus;

/// <summary>Division tables as Word files with merged cells.</summary>
internal sealed class DocxPlanWriter : IPlanWriter
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Ending => ".docx";

    public void Write(CorpusPlan plan, Stream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(package, "[Content_Types].xml", part => part.Write(Encoding.UTF8.GetBytes(Types)));
        Part(package, "_rels/.rels", part => part.Write(Encoding.UTF8.GetBytes(Relations)));
        Part(package, "word/document.xml", part =>
        {
            using var xml = XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
            Document(xml, plan);
        });
    }

    private static void Part(ZipArchive package, string name, Action<Stream> write)
    {
        var entry = package.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        using var part = entry.Open();
        write(part);
    }

    private static void Document(XmlWriter xml, CorpusPlan plan)
    {
        xml.WriteStartElement("w", "document", Namespace);
        xml.WriteStartElement("body", Namespace);
        Paragraph(xml, plan.Title);
        xml.WriteStartElement("tbl", Namespace);
        Row(xml, TableRow.Header);
        foreach (var row in TableRow.Of(plan)) Row(xml, row.Cells);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, IReadOnlyList<string?> cells)
    {
        xml.WriteStartElement("tr", Namespace);
        foreach (var (i, cell) in cells.Index())
        {
            xml.WriteStartElement("tc", Namespace);
            if (i < 2)
            {
                xml.WriteStartElement("tcPr", Namespace);
                xml.WriteStartElement("vMerge", Namespace);
                if (cell is not null) xml.WriteAttributeString("val", Namespace, "restart");
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            Paragraph(xml, cell ?? "");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, string text)
    {
        xml.WriteStartElement("p", Namespace);
        xml.WriteStartElement("r", Namespace);
        xml.WriteElementString("t", Namespace, text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
