using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

/// <summary>Titles of actions as the five published plans write them, and what the built-in profile takes them for.</summary>
public sealed class ActionTitleTests
{
    private static readonly Profile Profile = BuiltIn.Kxsz2021;

    [Theory]
    [InlineData("青少年科学素质提升行动", "youth")]
    [InlineData("农民科学素质提升行动", "farmers")]
    [InlineData("产业工人科学素质提升行动", "workers")]
    [InlineData("老年人科学素质提升行动", "elders")]
    [InlineData("领导干部和公务员科学素质提升行动", "cadres")]
    [InlineData("领导干部和公务员科学素质行动", "cadres")]
    [InlineData("实施农民科学素质提升行动", "farmers")]
    [InlineData("实施青少年科学素质提升行动", "youth")]
    [InlineData("实施产业工人科学素质提升行动", "workers")]
    [InlineData("实施领导干部和公务员科学素质提升行动", "cadres")]
    [InlineData("实施老年人科学素质提升行动", "elders")]
    [InlineData("青少年科学素质提升行动（市教体局、市科协、职业技术学院牵头）", "youth")]
    [InlineData("领导干部和公务员科学素质行动 (区委组织部为此项工作的牵头单位，区委宣传部按职责分工负责)", "cadres")]
    [InlineData("（一）实施青少年科学素质\n提升行动", "youth")]
    [InlineData("进城务工人员科学素质提升行动", "workers")]
    [InlineData("农民工科学素质提升行动", "workers")]
    [InlineData("农村居民科学素质提升行动", "farmers")]
    public void A_population_is_recognised_by_its_name_before_the_subject(string title, string key)
    {
        Profile.PopulationOf(title)?.Key.ShouldBe(key);
        Profile.KindOf(title).ShouldBe(ActionKind.Population);
        Profile.SafeguardOf(title).ShouldBeNull();
    }

    [Fact]
    public void One_title_may_name_several_populations() =>
        Profile.PopulationsOf("青少年、农民和产业工人科学素质提升行动").Select(p => p.Key).ShouldBe(["youth", "farmers", "workers"]);

    [Theory]
    [InlineData("加强老年人健康科普服务")]
    [InlineData("实施高素质农民培育计划")]
    [InlineData("科学素质进农民家庭活动")]
    [InlineData("全民科学素质提升行动")]
    [InlineData("科普惠民行动（市农民科学素质工作办公室牵头）")]
    [InlineData("科学素质")]
    [InlineData("")]
    public void A_population_in_passing_does_not_count(string title) => Profile.PopulationOf(title).ShouldBeNull();

    [Theory]
    [InlineData("科技资源科普化工程", "resources")]
    [InlineData("科普信息化提升工程", "informatisation")]
    [InlineData("科普基础设施强化工程", "infrastructure")]
    [InlineData("基层科普能力提升工程", "grassroots")]
    [InlineData("科学素质交流与合作工程", "exchange")]
    [InlineData("科普信息化工程", "informatisation")]
    [InlineData("科普基础设施工程", "infrastructure")]
    [InlineData("科学素质国际交流合作工程", "exchange")]
    [InlineData("科普信息化 提升工程", "informatisation")]
    [InlineData("科普基础设施建设工程", "infrastructure")]
    [InlineData("实施科普基础设施工程", "infrastructure")]
    [InlineData("实施科技资源科普化工程", "resources")]
    [InlineData("实施科普信息化提升工程", "informatisation")]
    [InlineData("实施基层科普能力提升工程", "grassroots")]
    [InlineData("实施科学素质开放合作工程", "exchange")]
    [InlineData("科学素质（国际）交流合作工程", "exchange")]
    [InlineData("科技资源科普化工程（2021—2025年）", "resources")]
    [InlineData("科普能力提升工程", "grassroots")]
    public void A_key_project_is_recognised_by_what_the_titles_share(string title, string key)
    {
        Profile.ProjectOf(title)?.Key.ShouldBe(key);
        Profile.KindOf(title).ShouldBe(ActionKind.Project);
        Profile.PopulationOf(title).ShouldBeNull();
    }

    [Theory]
    [InlineData("“天府科技云”智慧科普工程")]
    [InlineData("工程")]
    [InlineData("科普工程")]
    public void An_extra_project_is_a_project_without_an_entry(string title)
    {
        Profile.ProjectOf(title).ShouldBeNull();
        Profile.KindOf(title).ShouldBe(ActionKind.Project);
    }

    [Theory]
    [InlineData("组织保障", "organisation")]
    [InlineData("落实组织保障", "organisation")]
    [InlineData("加强组织领导", "organisation")]
    [InlineData("明确责任分工", "organisation")]
    [InlineData("建立领导小组", "organisation")]
    [InlineData("机制保障", "mechanism")]
    [InlineData("建立机制保障", "mechanism")]
    [InlineData("健全工作机制", "mechanism")]
    [InlineData("加强总结评估", "mechanism")]
    [InlineData("严格考核督导", "mechanism")]
    [InlineData("加强工作衔接", "mechanism")]
    [InlineData("完善奖励机制", "mechanism")]
    [InlineData("建立表彰奖励机制", "mechanism")]
    [InlineData("建立监测评估机制", "mechanism")]
    [InlineData("开展表彰宣传", "mechanism")]
    [InlineData("条件保障", "conditions")]
    [InlineData("工作保障", "conditions")]
    [InlineData("强化保障措施", "conditions")]
    [InlineData("加强经费投入保障", "conditions")]
    [InlineData("保障经费投入", "conditions")]
    [InlineData("加大经费投入", "conditions")]
    [InlineData("完善法规政策", "conditions")]
    public void A_safeguard_is_recognised_by_its_kind(string title, string key)
    {
        Profile.SafeguardOf(title)?.Key.ShouldBe(key);
        Profile.KindOf(title).ShouldBe(ActionKind.Safeguard);
        Profile.IsSafeguardChapter(title).ShouldBeFalse();
    }

    [Theory]
    [InlineData("保障措施")]
    [InlineData("组织实施")]
    [InlineData("三、保障措施")]
    [InlineData("组织 实施")]
    public void The_chapter_of_safeguards_is_no_single_safeguard(string title)
    {
        Profile.IsSafeguardChapter(title).ShouldBeTrue();
        Profile.SafeguardOf(title).ShouldBeNull();
        Profile.KindOf(title).ShouldBe(ActionKind.Safeguard);
    }

    [Theory]
    [InlineData("科普惠民行动", ActionKind.Population)]
    [InlineData("人才队伍保障", ActionKind.Safeguard)]
    [InlineData("科普人才保障工程", ActionKind.Project)]
    [InlineData("推进科技馆建设", ActionKind.Project)]
    [InlineData("", ActionKind.Project)]
    public void An_unknown_title_goes_by_its_last_word(string title, ActionKind kind) => Profile.KindOf(title).ShouldBe(kind);

    [Fact]
    public void A_copy_with_other_populations_does_not_remember_the_old_ones()
    {
        Profile.PopulationOf("青少年科学素质提升行动").ShouldNotBeNull();
        (Profile with { Populations = [] }).PopulationOf("青少年科学素质提升行动").ShouldBeNull();
    }
}
