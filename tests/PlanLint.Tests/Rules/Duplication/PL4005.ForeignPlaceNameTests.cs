using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class ForeignPlaceNameTests
{
    [Fact]
    public void A_place_elsewhere_is_marked_once_with_its_other_places()
    {
        var found = Check.Rule("PL4005", Plan("把[|神木|]打造成科普强县，在神木市各乡镇设立科普站。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("这是汉台区的方案，这里却写“神木”，“神木市”不属于汉台区也不是它的上级，请看是不是套用别处文本时没有改。");
        found.Message.In(Language.English).ShouldBe("This is the plan of '汉台区', yet it says '神木': '神木市' lies neither in that area nor above it; see whether the text was copied from elsewhere.");
        found.Related.ShouldHaveSingleItem().Note.In(Language.Chinese).ShouldBe("这里也有“神木市”");
    }

    [Theory]
    [InlineData("在[|四川省|]各地推广。")]
    [InlineData("推动[|城口|]科普工作。")]
    [InlineData("由[|未央区|]科协组织。")]
    public void Provinces_cities_and_counties_are_known(string content) => Check.Rule("PL4005", Plan(content));

    [Theory]
    [InlineData("汉台区、汉中市和陕西省的工作。")]
    [InlineData("参加四川省创新创业大赛。")]
    [InlineData("与神木市对口协作。")]
    [InlineData("依托重庆市双城经济圈建设。")]
    [InlineData("加强川渝合作，办好渝州行。")]
    [InlineData("在西安市路口设点。")]
    [InlineData("传唱《神木市之歌》。")]
    [InlineData("神木是县级市。")]
    [InlineData("在社区、园区、景区开展活动。")]
    public void Own_names_partners_and_parts_of_other_names_pass(string content) => Check.Rule("PL4005", Plan(content));

    [Fact]
    public void A_plan_of_nowhere_is_not_checked() => Check.Rule("PL4005", "actions:\n  - action: 农民\n    tasks:\n      - task: 甲\n        content: 把神木打造成强县。\n");

    [Fact]
    public void Higher_places_pass_where_the_areas_above_are_not_known() =>
        Check.Rule("PL4005", Plan("在陕西省各地推广，在西安市推广。").Replace(", within: [汉中市, 陕西省]", "", StringComparison.Ordinal).Replace("汉台区", "青石县", StringComparison.Ordinal));

    [Fact]
    public void Places_beside_the_own_pass_unless_a_plan_of_the_run_is_theirs()
    {
        var plan = Plan("在白水县各乡镇设立科普站。");
        Check.Together("PL4005", plan, Plan("办好夜校。")).SelectMany(r => r.Diagnostics).ShouldBeEmpty();
        var found = Check.Together("PL4005", plan, Plan("办好夜校。").Replace("汉台区", "白水县", StringComparison.Ordinal))[0].Diagnostics.ShouldHaveSingleItem();
        found.Related.ShouldHaveSingleItem().At.File.ShouldBe("b.plan.yaml");
    }

    [Fact]
    public void The_plan_of_a_city_may_name_its_county()
    {
        var city = Plan("在汉台区和白水县设点。").Replace("name: 汉台区, level: 县, within: [汉中市, 陕西省]", "name: 汉中市, level: 市, within: [陕西省]", StringComparison.Ordinal);
        Check.Together("PL4005", city, Plan("办好夜校。").Replace("汉台区", "白水县", StringComparison.Ordinal)).SelectMany(r => r.Diagnostics).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("000_f5dd17abf9013285")]
    [InlineData("001_93429595a267084b")]
    [InlineData("002_69b9594a5209ac97")]
    [InlineData("003_1d47c108fd235f5f")]
    [InlineData("004_5b31e1cc3ff236a8")]
    public void Published_plans_name_no_other_place(string seed) => SeedPlan.Findings(seed, "PL4005").ShouldBeEmpty();

    private static string Plan(string content) =>
        $"title: 汉台区科普方案\njurisdiction: {{ name: 汉台区, level: 县, within: [汉中市, 陕西省] }}\nactions:\n  - action: 农民\n    tasks:\n      - task: 任务甲\n        content: {content}\n";
}
