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
    public void A_file_of_a_word_processor_is_read_as_it_looks()
    {
        var lines = Show(Read(Real)).Split('\n');
        string.Join('\n', lines[..20]).ShouldBe("""
            第 1 段 h1: 青石县全民科学素质行动实施方案
            第 2 段: 各乡镇人民政府：
            第 3 段 h2: 一、总体要求
            第 4 段: 坚持以人民为中心，\u00A0到2025年达标。
            第 5 段 h3: （一）指导思想
            第 6 段: 1. 开展培训。
            第 7 段: a. 夜校
            第 8 段: b. 田间课堂
            第 9 段: 2. 办好讲座。
            第 10 段: 3. 建设场馆。
            第 11 段: 过渡段。
            第 12 段: 1. 重新开始。
            第 13 段: 2. 第二条。
            第 14 段: • 项目
            第 15 段 h2: 二、任务分工
            table
              表 1 第 1 行第 1 列: 行动
              表 1 第 1 行第 2 列: 序号
              表 1 第 1 行第 3 列 2x1: 任务和单位
              表 1 第 2 行第 1 列 1x18: 农民科学素质提升行动
            """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal));
        lines.ShouldContain("  表 1 第 20 行第 1 列 1x25: 青少年科学素质提升行动");
        lines.ShouldContain("  表 1 第 58 行第 3 列: 任务57：组织培训570人次，深入各乡镇开展科普讲座，确保覆盖全部行政村。⏎第二行");
        string.Join('\n', lines[^8..]).ShouldBe("""
            第 16 段: 附：内嵌表
            table
              表 2 第 1 行第 1 列: 外
              表 2 第 1 行第 2 列: 外右
            table
              表 3 第 1 行第 1 列: 内一
              表 3 第 1 行第 2 列: 内二
            第 17 段: 结尾。
            """);
    }

    [Fact]
    public void A_truncated_file_is_refused()
    {
        for (var step = 0; step < 20; step++) Show(Read(Real[..(Real.Length * step / 20)])).ShouldStartWith("problem: The file is ");
    }

    [Fact]
    public void A_changed_byte_is_read_or_refused_at_once()
    {
        var random = new Random(1);
        var slowest = TimeSpan.Zero;
        for (var round = 0; round < 500; round++)
        {
            var file = (byte[])Real.Clone();
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            var clock = Stopwatch.StartNew();
            Read(file).ShouldNotBeNull();
            new DocxReader().Read(new("x.docx", file), Limits.Default).ShouldNotBeNull();
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        }

        slowest.ShouldBeLessThan(TimeSpan.FromSeconds(1));
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
    [InlineData("_rels/.rels")]
    public void A_document_type_is_refused_in_every_part(string part) =>
        Show(Read(Changed(part, xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>")))).ShouldBe(Damaged);

    [Theory]
    [InlineData(900, "第 1 段: 甲")]
    [InlineData(1_100, Damaged)]
    [InlineData(2_000_000, Damaged)]
    public void An_element_has_a_thousand_attributes_at_most(int count, string expected)
    {
        const string Comments = "<!--> <' --><!-- a--><?x <\" ?><![CDATA[<']]]]>";
        var attributes = string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}='>'"));
        Show(Read(Of($"{Comments}<w:p{attributes}>{R("甲")}</w:p>"))).ShouldBe(expected);
    }

    [Fact]
    public void Text_is_counted() =>
        Show(new DocxReader().Read(new("方案.docx", Of(P("甲乙丙"))), Limits.Default with { FileBytes = 2 })).ShouldBe("problem: The file has more than the limit of 2 characters of text; it was not checked; where that is right, raise the limit with --limit bytes=4.");

    [Fact]
    public void Only_the_text_must_be_there()
    {
        Show(Read(Changed("word/styles.xml", null))).ShouldBe(Show(Read(Real)));
        Show(Read(Changed("word/numbering.xml", null))).ShouldContain("第 6 段: 开展培训。");
        Show(Read(Changed("word/document.xml", null))).ShouldStartWith("problem: ");
        Show(Read(Changed("word/_rels/document.xml.rels", null))).ShouldContain("县科协");
        Show(Read(Changed("_rels/.rels", null))).ShouldBe(Damaged);
    }

    [Fact]
    public void The_main_part_may_have_any_name() =>
        Show(Read(Renamed("word/document.xml", "word/document2.xml"))).ShouldBe(Show(Read(Real)));

    [Fact]
    public void Links_that_point_outside_or_nowhere_are_not_followed() =>
        Show(Read(Changed("word/_rels/document.xml.rels", xml => xml.Replace(
            "</Relationships>",
            """<Relationship Id="x1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a@@b, http://x:y"/><Relationship Id="x2" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://10.0.0.1/x.dotm"/><Relationship Id="x3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="NULL"/></Relationships>""",
            StringComparison.Ordinal)))).ShouldBe(Show(Read(Real)));

    private static byte[] Changed(string part, Func<string, string>? change) =>
        Rewritten((name, text) => name == part ? change is null ? null : (name, change(text)) : (name, text));

    private static byte[] Renamed(string part, string newName) => Rewritten((name, text) =>
        (name.Replace(part, newName, StringComparison.Ordinal).Replace("_rels/document.xml", "_rels/document2.xml", StringComparison.Ordinal), name is "_rels/.rels" or "[Content_Types].xml" ? text.Replace(part, newName, StringComparison.Ordinal) : text));

    /// <summary>The real file with other names or texts of its parts; a part for which there is neither is left out.</summary>
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
