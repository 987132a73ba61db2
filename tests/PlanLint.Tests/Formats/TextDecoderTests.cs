using System.Text;
using PlanLint.Formats;

namespace PlanLint.Tests.Formats;

public sealed class TextDecoderTests
{
    private const string Text = "title: 汉台区";

    public static TheoryData<byte[], bool> Encodings => new()
    {
        { Encoding.UTF8.GetBytes(Text), false },
        { [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], true },
        { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], true },
        { [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)], true },
        { CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Text), false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Common_encodings_are_recognised(byte[] bytes, bool mark)
    {
        var (source, problem) = TextDecoder.Decode(new("a.yaml", bytes));
        problem.ShouldBeNull();
        source!.Text.ShouldBe(Text);
        source.HasByteOrderMark.ShouldBe(mark);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF })]
    [InlineData(new byte[] { 0x61, 0xEF, 0xBF, 0xBD })]
    public void What_does_not_decode_is_a_problem(byte[] bytes)
    {
        var (source, problem) = TextDecoder.Decode(new("a.yaml", bytes));
        source.ShouldBeNull();
        problem.ShouldNotBeNull();
    }

    [Fact]
    public void A_stated_encoding_is_not_second_guessed() =>
        TextDecoder.Decode(new("a.yaml", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Text)), TextEncoding.Utf8).Problem.ShouldNotBeNull();
}
