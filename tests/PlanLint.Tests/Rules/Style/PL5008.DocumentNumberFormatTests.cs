using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class DocumentNumberFormatTests
{
    [Theory]
    [InlineData("[|青政办发[2023]16号|]", "青政办发〔2023〕16号", FixSafety.Safe)]
    [InlineData("[|青政办发（2023）16号|]", "青政办发〔2023〕16号", FixSafety.Safe)]
    [InlineData("[|青政办函【2023】16号|]", "青政办函〔2023〕16号", FixSafety.Safe)]
    [InlineData("[|青政字〔2023〕第16号|]", "青政字〔2023〕16号", FixSafety.Suggestion)]
    [InlineData("[|青政发〔2023〕016号|]", "青政发〔2023〕16号", FixSafety.Suggestion)]
    [InlineData("[|青政办[2023]第093号|]", "青政办〔2023〕93号", FixSafety.Suggestion)]
    public void The_number_is_written_as_the_standard_asks(string text, string mended, FixSafety safety)
    {
        var (marked, plain) = ($"intro:\n  - \"依据{text}办理。\"\n", $"intro:\n  - \"依据{mended}办理。\"\n");
        Check.Fix("PL5008", marked, plain);
        var found = Check.Rule("PL5008", marked).ShouldHaveSingleItem();
        found.Fix!.Safety.ShouldBe(safety);
        found.Message.In(Language.Chinese).ShouldEndWith($"应写作“{mended}”。");
    }

    [Fact]
    public void A_short_year_is_left_to_a_person()
    {
        var found = Check.Rule("PL5008", "number: [|青政办发〔23〕16号|]\n").ShouldHaveSingleItem();
        found.Fix.ShouldBeNull();
        found.Message.In(Language.Chinese).ShouldBe("发文字号“青政办发〔23〕16号”的年份应写全四位，放在六角括号“〔〕”里。");
    }

    [Theory]
    [InlineData("国发〔2021〕9号")]
    [InlineData("安政发[1999]第12号")]
    [InlineData("（2021）安01民终123号")]
    [InlineData("经开区研发（2021）3号楼")]
    [InlineData("青政发〔2023)16号")]
    [InlineData("印发（2021年）1期")]
    public void Right_old_and_other_numbers_pass(string text) => Check.Rule("PL5008", $"intro:\n  - 依据{text}办理。\n");
}
