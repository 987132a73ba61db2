using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class BrokenNumberingTests
{
    [Theory]
    [InlineData("21 22 [|24|]", "序号从“22”跳到“24”，缺“23”，请核对是否漏项。")]
    [InlineData("1 2 [|2|] 3", "序号“2”连续出现两次，这里应为“3”。")]
    [InlineData("4 5 [|3|] 4", "序号从“5”退回“3”，请核对编号和层次。")]
    [InlineData("一 二 [|四|]", "序号从“二”跳到“四”，缺“三”，请核对是否漏项。")]
    [InlineData("（九） （十） [|（十二）|]", "序号从“（十）”跳到“（十二）”，缺“十一”，请核对是否漏项。")]
    [InlineData("1.1 1.2 [|1.4|]", "序号从“1.2”跳到“1.4”，缺“1.3”，请核对是否漏项。")]
    [InlineData("① ② [|④|]", "序号从“②”跳到“④”，缺“③”，请核对是否漏项。")]
    public void Numbers_of_tasks_are_compared(string numbers, string message)
    {
        var found = Check.Rule("PL1011", Tasks(numbers)).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe(message);
        found.Severity.ShouldBe(Severity.Warning);
        found.Related.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_list_that_begins_anew_in_one_action_is_for_information() =>
        Check.Rule("PL1011", Tasks("1 2 [|1|] 2")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("1 2 3 / 4 5 / 6")]
    [InlineData("1 2 3 / 1 2 / 1")]
    [InlineData("7 8")]
    [InlineData("1 - 3")]
    [InlineData("1 1 1 / 2 2 / 3")]
    [InlineData("1.1 1.2 2.1 2.2")]
    [InlineData("1 甲 3")]
    [InlineData("一 二 1 2")]
    [InlineData("１ ２ 3")]
    public void Numbers_that_go_on_or_begin_anew_pass(string numbers) => Check.Rule("PL1011", Tasks(numbers));

    [Theory]
    [InlineData("1 2 / [|4|] 5")]
    [InlineData("1 2 3 / [|2|] 3")]
    public void The_next_action_goes_on_or_begins_with_1(string numbers) => Check.Rule("PL1011", Tasks(numbers)).ShouldHaveSingleItem();

    [Fact]
    public void A_number_that_only_lost_its_heading_is_not_missing() =>
        Check.Rule("PL1011", "actions:\n  - action: 农民\n    tasks:\n      - { number: 1, task: 甲, content: 办好讲堂。2.办好夜校。 }\n      - { number: 3, task: 乙 }\n");

    [Theory]
    [InlineData("一是办好讲堂；二是办好夜校；[|四|]是送书下乡。")]
    [InlineData("（1）办好讲堂。（2）办好夜校。[|（4）|]送书下乡。")]
    [InlineData("①办好讲堂；②办好夜校；[|②|]送书下乡。")]
    [InlineData("第一，办好讲堂；第二，办好夜校；第[|四|]，送书下乡。")]
    public void Lists_in_the_text_are_compared(string content) => Check.Rule("PL1011", Text(content)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("一是办好讲堂；二是办好夜校。同时，一是送书下乡；二是送医下乡；三是送戏下乡。")]
    [InlineData("一是一，二是二。")]
    [InlineData("结合“5.12”防灾减灾日、119消防宣传月，到2025年办好第19次科普日，—6—建成3个。")]
    [InlineData("按照第（二）项和（5）的要求落实。")]
    [InlineData("三是办好讲堂；五是办好夜校。")]
    [InlineData("一是办好讲堂：（1）选好题目；（2）请好老师。二是办好夜校：（1）定好时间；（2）排好课表。")]
    public void Texts_without_a_broken_list_pass(string content) => Check.Rule("PL1011", Text(content));

    private static string Text(string content) => $"actions:\n  - action: 农民\n    tasks: [{{ task: 甲, content: '{content}' }}]\n";

    /// <summary>Numbers of tasks; / begins an action, - is a task without number.</summary>
    private static string Tasks(string numbers) => string.Concat(numbers.Split(" / ").Select((action, i) =>
        $"{(i == 0 ? "actions:\n" : "")}  - action: 行动{i}\n    tasks:\n{string.Concat(action.Split(' ').Select((n, k) => $"      - {{ task: 任务{i}{k}{(n == "-" ? "" : $", number: {n}")} }}\n"))}"));
}
