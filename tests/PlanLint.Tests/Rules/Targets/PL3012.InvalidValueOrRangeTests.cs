using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class InvalidValueOrRangeTests
{
    [Theory]
    [InlineData("举办[|10-5场次|]。", "“10-5场次”的后一个数不大于前一个数，请核对上下限。", Severity.Error)]
    [InlineData("覆盖率[|达到130%|]。", "“达到130%”超过了 100%，而这里说的是占比，请核对数字。", Severity.Error)]
    [InlineData("培训[|2.5名|]。", "“2.5名”不是整数，而“名”只能按整数计，请核对数字。", Severity.Error)]
    [InlineData("培训[|1.00005万人|]。", "“1.00005万人”不是整数，而“人”只能按整数计，请核对数字。", Severity.Error)]
    [InlineData("培训[|5-10万人|]。", "“5-10万人”的前一个数省略了“万”，会有两种读法，请补上。", Severity.Warning)]
    public void Numbers_that_cannot_be_meant_are_marked(string content, string message, Severity severity)
    {
        var found = Check.Rule("PL3012", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe(message);
        found.Severity.ShouldBe(severity);
    }

    [Theory]
    [InlineData("培训[|5-10万人|]。", "培训5万-10万人。")]
    [InlineData("覆盖[|15 ～30%|]。", "覆盖15% ～30%。")]
    [InlineData("拨付[|２—３亿元|]。", "拨付２亿—３亿元。")]
    public void The_missing_word_is_offered(string content, string mended) => Check.Fix("PL3012", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{mended}\" }}] }}\n");

    [Theory]
    [InlineData("举办5-10场次，培训1.5万人次，补助人均1.5元。")]
    [InlineData("培训5万-10万人，覆盖15%～30%，培训500-1万人。")]
    [InlineData("比例增长130%，完成率达到120%，人均参训1.5次，每万人拥有2.5件。")]
    [InlineData("占比从30%到10%，用时2.5个小时，投入4.5个亿。")]
    [InlineData("每年每人参训1.5次，覆盖率达到100%。")]
    public void Sound_numbers_pass(string content) => Check.Rule("PL3012", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n");
}
