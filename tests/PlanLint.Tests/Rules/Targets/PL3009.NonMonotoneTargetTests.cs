using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class NonMonotoneTargetTests
{
    [Theory]
    [InlineData("到2025年，公民具备科学素质的比例达到18%。", "到2035年，公民具备科学素质的比例[|达到8%|]。")]
    [InlineData("公民具备科学素质的比例到2025年达到18%，到2035年[|达到18%|]。", "科普体系更加完善。")]
    [InlineData("到2035年，公民具备科学素质比例[|达到15%|]。", "“十四五”末，具备科学素质的公民比例超过18%。")]
    public void A_later_value_that_is_not_higher_is_marked(string first, string second)
    {
        var found = Check.Rule("PL3009", $"targets:\n  - {first}\n  - {second}\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldContain("没有高于 2025 年的");
        found.Related.ShouldHaveSingleItem().Note.In(Language.Chinese).ShouldBe("2025 年的目标");
    }

    [Theory]
    [InlineData("到2025年，公民具备科学素质的比例达到13%。", "到2035年，公民具备科学素质比例同步全省达到25%。")]
    [InlineData("到2025年，公民具备科学素质的比例达到18%。", "到2035年，公民具备科学素质的比例保持在18%。")]
    [InlineData("到2025年，公民具备科学素质的比例达到18%。", "到2035年，公民具备科学素质的比例稳步提高，科普经费占比达到8%。")]
    [InlineData("到2025年，公民具备科学素质的比例达到18%。", "到2035年，公民具备科学素质的比例提高8%。")]
    [InlineData("到2025年，公民具备科学素质的比例达到18%。", "到2035年，全国公民具备科学素质的比例达到8%。")]
    public void Rising_kept_and_other_values_pass(string first, string second) => Check.Rule("PL3009", $"targets:\n  - {first}\n  - {second}\n");
}
