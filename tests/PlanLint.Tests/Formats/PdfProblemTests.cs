using System.IO.Compression;
using System.Text;
using PlanLint.Formats;
using PlanLint.Model;
using static PlanLint.Tests.Formats.PdfFlows;

namespace PlanLint.Tests.Formats;

/// <summary>What cannot be read is a problem with a place, and costs no more than its limits.</summary>
public sealed class PdfProblemTests
{
    [Fact]
    public void A_file_with_a_password_is_a_problem()
    {
        var key = new string('A', 64);
        Read(new PdfPages { TrailerEntries = $"/ID[<{key}><{key}>]/Encrypt<</Filter/Standard/V 1/R 2/O<{key}>/U<{key}>/P -4>>" }.Page().Text(60, 100, "正文"))
            .Problems.ShouldHaveSingleItem().Chinese.ShouldBe("文件有密码保护，打不开，请去掉密码后再检查");
    }

    [Fact]
    public void A_character_map_without_end_is_a_limit()
    {
        const string Map = "1 beginbfrange\n<00000000> % all of them\n<7FFFFFFF> <0041>\nendbfrange\n";
        Read(new PdfPages { FontEntries = "/ToUnicode 100 0 R", MoreObjects = $"100 0 obj\n<</Length {Map.Length}>>\nstream\n{Map}endstream\nendobj\n" }.Page().Text(60, 100, "正文"))
            .Problems.ShouldHaveSingleItem().Chinese.ShouldContain("字符的上限");
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "损坏")]
    public void A_packed_page_that_is_cut_off_is_a_problem(bool isCut, string problem)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes(Content(Sample())));
        var bytes = packed.ToArray()[..(int)(isCut ? packed.Length / 2 : packed.Length)];
        var stream = $"100 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 842 595]/Resources<</Font<</F1 3 0 R>>>>/Filter/FlateDecode/Length {bytes.Length}>>\nstream\n{Encoding.Latin1.GetString(bytes)}\nendstream\nendobj\n";
        var document = Read(new PdfPages { MoreObjects = stream }.Page().Raw("/X1 Do"));
        document.Problems.Select(p => p.Chinese).ShouldAllBe(p => p.Contains(problem, StringComparison.Ordinal));
        document.Problems.Count.ShouldBe(isCut ? 1 : 0);
    }

    [Fact]
    public void A_page_whose_font_has_no_Unicode_values_is_a_problem()
    {
        var problem = Read(new PdfPages { HasUnicode = false }.Page().Text(60, 100, "这些字没有编码信息可以读")).Problems.ShouldHaveSingleItem();
        problem.Chinese.ShouldStartWith("这一页的文字没有编码信息");
        ((Region.Text)problem.At.Region).Source.PartAt(0)!.Name.ShouldBe(new PartName.Page(1));
    }

    [Fact]
    public void A_file_without_text_is_a_problem() =>
        Read(new PdfPages().Page().Line(60, 60, 200, 60).Page()).Problems.ShouldHaveSingleItem().Chinese.ShouldContain("扫描件");

    [Fact]
    public void A_page_of_pictures_among_pages_of_text_is_a_problem_of_that_page()
    {
        const string Picture = "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI";
        var document = Read(new PdfPages().Page().Text(60, 100, "第一页的字").Page().Raw(Picture).Page().Text(60, 100, "第三页的字"));
        var problem = document.Problems.ShouldHaveSingleItem();
        problem.Chinese.ShouldContain("图片");
        document.Source!.PartAt(problem.At.Offset)!.Name.ShouldBe(new PartName.Page(2));
        Lines(document).ShouldBe(["第一页的字", "", "第三页的字"]);
    }

    [Theory]
    [InlineData("100 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X2 101 0 R>>>>/Length 7>>\nstream\n/X2 Do\nendstream\nendobj\n101 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 100 0 R>>>>/Length 7>>\nstream\n/X1 Do\nendstream\nendobj\n", "嵌套")]
    [InlineData("100 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 2>>\nstream\nq\nendstream\nendobj\n", null)]
    public void Forms_that_draw_each_other_are_a_limit(string forms, string? limit)
    {
        var document = Read(new PdfPages { MoreObjects = forms }.Page().Text(60, 100, "正文").Raw("/X1 Do"));
        if (limit is null) Lines(document).ShouldBe(["正文"]);
        else document.Problems.ShouldHaveSingleItem().Chinese.ShouldContain(limit);
    }

    [Fact]
    public void Limits_are_named()
    {
        var pages = new PdfPages();
        for (var i = 0; i < 2_001; i++) pages.Page();
        Read(pages).Problems.ShouldHaveSingleItem().Chinese.ShouldContain("2000 页的上限");
        Read(new PdfPages().Page().Text(60, 100, "十个字十个字十个字十"), Limits.Default with { Nodes = 9 }).Problems.ShouldHaveSingleItem().Chinese.ShouldContain("9 个文字的上限");
    }

    [Fact]
    public void Same_bytes_same_document() => Shown(Read(Sample())).ShouldBe(Shown(Read(Sample())));

    [Fact]
    public void A_truncated_file_is_a_problem()
    {
        var whole = Sample().ToArray();
        for (var length = 0; length < whole.Length - 20; length += 97) Read(whole[..length]).Problems.ShouldNotBeEmpty($"{length} bytes");
    }

    [Fact]
    public void Damage_is_no_exception()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var bytes = Sample().ToArray();
            for (var k = random.Next(1, 12); k > 0; k--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var document = Read(bytes);
            foreach (var problem in document.Problems) problem.Chinese.ShouldNotBeEmpty();
            if (document.Root is null) document.Problems.ShouldNotBeEmpty();
        }
    }
}
