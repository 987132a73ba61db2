using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>A fixed file has the encoding, byte order mark and line endings that it had.</summary>
public sealed class TextContentTests
{
    private const string Plan = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 加强组织,落实责任\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 mark", "gb18030", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_and_mark_stay(string name) => FixCheck.Fix("x.plan.yaml", Bytes(name, Plan)).Content.ToArray().ShouldBe(Bytes(name, Plan.Replace(',', '，')));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Line_endings_stay(string ending)
    {
        foreach (var text in new[] { Plan, Plan.TrimEnd('\n'), Plan + "\n\n" })
        {
            var written = text.Replace("\n", ending, StringComparison.Ordinal);
            FixCheck.TextOf(FixCheck.Fix("x.plan.yaml", written)).ShouldBe(written.Replace(',', '，'));
        }
    }

    [Fact]
    public void Line_endings_may_be_mixed()
    {
        var text = Plan.Replace("方案\n", "方案\r\n", StringComparison.Ordinal);
        FixCheck.TextOf(FixCheck.Fix("x.plan.yaml", text)).ShouldBe(text.Replace(',', '，'));
    }

    /// <summary>A file of ASCII letters is UTF-8 and GB18030 at once: what is written has to be read the same way again.</summary>
    [Fact]
    public void The_encoding_that_was_named_is_the_one_to_write()
    {
        var file = new InputFile("x.txt", "a,b"u8.ToArray());
        var source = new SourceText("x.txt", "a,b");
        PlanLint.Fixes.TextContent.Of(file, source, "a，b", TextEncoding.Gb18030).ShouldBe(Bytes("gb18030", "a，b"));
        PlanLint.Fixes.TextContent.Of(file, source, "a，b", TextEncoding.Auto).ShouldBe(Bytes("utf-8", "a，b"));
    }

    [Fact]
    public void Half_a_character_cannot_be_written() =>
        PlanLint.Fixes.TextContent.Of(new("x.txt", "a,b"u8.ToArray()), new("x.txt", "a,b"), "a\uD800b", TextEncoding.Auto).ShouldBeNull();

    [Fact]
    public void A_file_that_its_text_does_not_give_back_is_not_written() =>
        PlanLint.Fixes.TextContent.Of(new("x.txt", "a,b"u8.ToArray()), new("x.txt", "a;b"), "a，b", TextEncoding.Auto).ShouldBeNull();

    private static byte[] Bytes(string name, string text) => name switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
        _ when Encoding.GetEncoding(name) is var wide => [.. wide.Preamble, .. wide.GetBytes(text)],
        _ => throw new ArgumentException(name),
    };
}
