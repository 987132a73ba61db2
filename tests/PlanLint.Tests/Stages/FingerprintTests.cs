using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Tests.Stages;

public sealed class FingerprintTests
{
    private static readonly string Known = Of("x\n- 开展培训。", "开展培训。", "行动“a”/任务“b”/第 2 行/内容");

    [Theory]
    [InlineData("x\n\n\n    - 开展培训。", "开展培训。", "行动“a”/任务“b”/第 2 行/内容")]
    [InlineData("- 开展\n  培训。", "开展\n  培训。", "行动“a”/任务“b”/第 2 行/内容")]
    [InlineData("x\n- 开展培训。", "开展培训。", "行动“a”/任务“b”/第 12 行/内容")]
    public void Lines_layout_and_row_numbers_do_not_count(string text, string words, string path) => Of(text, words, path).ShouldBe(Known);

    [Theory]
    [InlineData("称为\"小小科学家\"的'少年'", "称为\\\"小小科学家\\\"的'少年'")]
    [InlineData("称为\"小小科学家\"的'少年'", "称为\"小小科学家\"的''少年''")]
    [InlineData("中国", "\\u4e2d\\u56FD")]
    [InlineData("一、\n二、", "一、\\n二、")]
    public void Quotation_marks_around_a_text_do_not_count(string plain, string escaped) => Of(plain, plain, "a").ShouldBe(Of(escaped, escaped, "a"));

    [Theory]
    [InlineData("- 开展培训！", "开展培训！", "行动“a”/任务“b”/第 2 行/内容")]
    [InlineData("- 开展培训。", "开展培训。", "行动“a”/任务“c”/第 2 行/内容")]
    [InlineData("- 开展培训。", "开展培训。", "行动“a”/任务“b”/第 2 行/目标")]
    public void Words_and_place_do_count(string text, string words, string path) => Of(text, words, path).ShouldNotBe(Known);

    [Fact]
    public void Rule_and_file_do_count_and_wording_and_severity_do_not()
    {
        var source = new SourceText("a.yaml", "abc");
        var one = Finding(source, "abc", "");
        Fingerprint.Of([one]).ShouldNotBe(Fingerprint.Of([one with { RuleId = "PL1002" }]));
        Fingerprint.Of([one]).ShouldNotBe(Fingerprint.Of([one with { At = one.At with { File = "b.yaml" } }]));
        Fingerprint.Of([one]).ShouldBe(Fingerprint.Of([one with { Message = Message.Of($"别的。", $"Other."), Severity = Severity.Info }]));
    }

    [Theory]
    [InlineData("行动“a”/牵头单位 2", "行动“a”/牵头单位 3", true)]
    [InlineData("行动 1/任务“b”", "行动 2/任务“b”", true)]
    [InlineData("行动“十四五 2 期”/任务“b”", "行动“十四五 3 期”/任务“b”", false)]
    public void Numbers_of_items_do_not_count_and_numbers_in_titles_do(string one, string other, bool same) =>
        (Of("a", "a", one) == Of("a", "a", other)).ShouldBe(same);

    [Fact]
    public void Equal_findings_are_numbered()
    {
        var source = new SourceText("a.yaml", "abc");
        var all = Fingerprint.Of(Enumerable.Repeat(Finding(source, "abc", ""), 3)).ToList();
        all.Distinct().Count().ShouldBe(3);
        all.Select(f => f[^2..]).ShouldBe([":1", ":2", ":3"]);
    }

    [Fact]
    public void The_algorithm_does_not_change_under_its_name() => Known.ShouldBe("a55a06718d2ed6fe60cd6e8193bed25c:1");

    private static string Of(string text, string words, string path) => Fingerprint.Of([Finding(new("a.yaml", text), words, path)]).Single();

    private static Diagnostic Finding(SourceText source, string words, string path)
    {
        var span = new TextSpan(source.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new("PL1001", Severity.Error, Message.Of($"有错。", $"Wrong."), new(source.Path, path, new Region.Text(source, span)));
    }
}
