using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PlanLint.Formats;
using static PlanLint.Tests.Formats.Word.WordFile;

namespace PlanLint.Tests.Formats;

/// <summary>Whole files: one that a word processor wrote, and what damage and malice can make of files.</summary>
public sealed class DocxFileTests
{
    private const string Damaged = "problem: The file is damaged or incomplete and cannot be opened; save or download it again.";

    private static readonly byte[] Real = File.ReadAllBytes(Repository.PathOf("tests/PlanLint.Tests/Formats/Word/libreoffice.docx"));

    [Fact]
    public void Dump() => File.WriteAllText("/tmp/dxreal/dump.txt", Show(Read(Real)));

    [Fact]
    public void A_truncated_file_is_refused()
    {
        for (var step = 0; step < 20; step++) Show(Read(Real[..(Real.Length * step / 20)])).ShouldStartWith("problem: The file is ");
    }

    [Fact]
    public void A_changed_byte_is_read_or_refused_at_once()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var file = (byte[])Real.Clone();
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            var clock = Stopwatch.StartNew();
            Read(file).ShouldNotBeNull();
            new DocxReader().Read(new("x.docx", file), Limits.Default).ShouldNotBeNull();
            clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        }
    }

    [Fact]
    public void Changed_xml_is_read_or_refused()
    {
        var random = new Random(2);
        string[] parts = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml"];
        for (var round = 0; round < 600; round++)
        {
            var file = Changed(parts[round % parts.Length], xml =>
            {
                var text = new StringBuilder(xml);
                for (var change = random.Next(1, 4); change > 0; change--)
                {
                    var at = random.Next(text.Length - 40);
                    if (random.Next(2) == 0) text.Remove(at, random.Next(1, 30));
                    else text.Insert(at, xml.AsSpan(random.Next(xml.Length - 40), random.Next(1, 40)));
                }

                return text.ToString();
            });
            Read(file).ShouldNotBeNull();
            new DocxReader().Read(new("x.docx", file), Limits.Default).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("[Content_Types].xml")]
    public void A_document_type_is_refused_in_every_part(string part) =>
        Show(Read(Changed(part, xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>")))).ShouldBe(Damaged);

    [Fact]
    public void An_unknown_encoding_is_refused() =>
        Show(Read(Changed("word/document.xml", xml => xml.Replace("UTF-8", "x-none", StringComparison.Ordinal)))).ShouldBe(Damaged);

    [Fact]
    public void Parts_that_are_missing_are_done_without()
    {
        var bare = Show(Read(Changed("word/styles.xml", null)));
        bare.ShouldContain("县科协");
        Show(Read(Changed("word/document.xml", null))).ShouldStartWith("problem: ");
        Show(Read(Changed("word/_rels/document.xml.rels", null))).ShouldContain("县科协");
        Show(Read(Changed("_rels/.rels", null))).ShouldBe(Damaged);
    }

    [Fact]
    public void The_main_part_may_have_any_name() =>
        Show(Read(Renamed("word/document.xml", "word/document2.xml"))).ShouldBe(Show(Read(Real)));

    [Fact]
    public void Links_that_point_outside_are_not_followed() =>
        Show(Read(Changed("word/_rels/document.xml.rels", xml => xml.Replace(
            "</Relationships>",
            """<Relationship Id="x1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a@@b, http://x:y"/><Relationship Id="x2" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://10.0.0.1/x.dotm"/></Relationships>""",
            StringComparison.Ordinal)))).ShouldBe(Show(Read(Real)));

    [Fact]
    public void Parts_in_a_long_chain_do_no_harm()
    {
        const string Start = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        var file = new MemoryStream();
        file.Write(Of(P("甲")));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = 0; i < 2_000; i++)
            {
                Write(zip, $"word/p{i}.xml", "<a/>");
                Write(zip, $"word/_rels/p{i}.xml.rels", $"{Start}<Relationship Id=\"r\" Type=\"urn:x\" Target=\"p{i + 1}.xml\"/></Relationships>");
            }

            Write(zip, "word/p2000.xml", "<a/>");
            Write(zip, "word/_rels/document.xml.rels", $"{Start}<Relationship Id=\"r\" Type=\"urn:x\" Target=\"p0.xml\"/></Relationships>");
        }

        Show(Read(file.ToArray())).ShouldBe("第 1 段: 甲");
    }

    private static byte[] Changed(string part, Func<string, string>? change) =>
        Rewritten((name, text) => name == part ? change is null ? null : (name, change(text)) : (name, text));

    private static byte[] Renamed(string part, string newName) => Rewritten((name, text) =>
        (name.Replace(part, newName, StringComparison.Ordinal).Replace("_rels/document.xml", "_rels/document2.xml", StringComparison.Ordinal), name is "_rels/.rels" or "[Content_Types].xml" ? text.Replace(part, newName, StringComparison.Ordinal) : text));

    private static byte[] Rewritten(Func<string, string, (string Name, string Text)?> change)
    {
        var file = new MemoryStream();
        using (var old = new ZipArchive(new MemoryStream(Real)))
        using (var fresh = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in old.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                if (change(entry.FullName, reader.ReadToEnd()) is { } kept) Write(fresh, kept.Name, kept.Text);
            }
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
