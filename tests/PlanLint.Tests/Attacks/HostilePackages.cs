using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlanLint.Tests.Attacks;

/// <summary>Zipped files put together by hand.</summary>
internal static class HostilePackages
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A Word file of a body, with more parts or other ones.</summary>
    public static byte[] Docx(string body, string declaration = "", string moreRelations = "", params IEnumerable<(string Name, byte[] Content)> parts) => Zip(
    [
        ("_rels/.rels", Utf8($"<Relationships xmlns='{Relations}'><Relationship Id='r1' Type='{Office}/officeDocument' Target='word/document.xml'/></Relationships>")),
        ("word/document.xml", Utf8($"<?xml version='1.0'?>{declaration}<w:document xmlns:w='{Word}'><w:body>{body}</w:body></w:document>")),
        ("word/_rels/document.xml.rels", Utf8($"<Relationships xmlns='{Relations}'>{moreRelations}</Relationships>")),
        .. parts,
    ]);

    /// <summary>An Excel file of one sheet.</summary>
    public static byte[] Xlsx(string rows, string declaration = "", params IEnumerable<(string Name, byte[] Content)> parts)
    {
        const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return Zip(
        [
            ("_rels/.rels", Utf8($"<Relationships xmlns='{Relations}'><Relationship Id='r1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/></Relationships>")),
            ("xl/workbook.xml", Utf8($"<workbook xmlns='{Sheets}' xmlns:r='{Office}'><sheets><sheet name='一' sheetId='1' r:id='s1'/></sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Utf8($"<Relationships xmlns='{Relations}'><Relationship Id='s1' Type='{Office}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>")),
            ("xl/worksheets/sheet1.xml", Utf8($"<?xml version='1.0'?>{declaration}<worksheet xmlns='{Sheets}'><sheetData>{rows}</sheetData></worksheet>")),
            .. parts,
        ]);
    }

    /// <summary>A Word table row, or an Excel row of texts.</summary>
    public static string Row(params IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>";

    /// <summary>A relationship of the document.</summary>
    public static string Relation(string kind, string target, bool isExternal = true) =>
        $"<Relationship Id='x{kind}' Type='{Office}/{kind}' Target='{target}'{(isExternal ? " TargetMode='External'" : "")}/>";

    /// <summary>A zip of entries, in their order.</summary>
    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The zip with other sizes and flags in the headers of its last entry than are true.</summary>
    public static byte[] Forged(byte[] zip, uint unpacked, ushort flags = 0)
    {
        var central = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var local = (int)BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(central + 42));
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(central + 24), unpacked);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(local + 22), unpacked);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(central + 8), (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(central + 8)) | flags));
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(local + 6), (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(local + 6)) | flags));
        return zip;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
