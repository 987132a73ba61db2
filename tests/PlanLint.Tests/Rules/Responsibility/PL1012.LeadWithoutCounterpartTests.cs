using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class LeadWithoutCounterpartTests
{
    [Fact]
    public void A_lead_without_a_unit_of_its_field_is_told_at_the_task_with_both_places_above()
    {
        var found = Check.Together("PL1012", City("lead: 市教育局"), County("lead: 团县委"))[1].Diagnostics.ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.At.Region.ShouldBeOfType<Region.Text>().ShouldSatisfyAllConditions(r => r.Source[r.Span].ShouldBe("办好校园科技节"));
        found.Message.In(Language.Chinese).ShouldBe("“办好校园科技节”在上级方案里由“市教育局”牵头，本方案的这个行动里没有对口的单位，请确认由谁承担。");
        found.Message.In(Language.English).ShouldBe("In the parent plan '办好校园科技节' is led by '市教育局'; no unit of that field takes part in the action here. Make sure who does it.");
        found.Related.Select(r => r.At.File).ShouldBe(["a.plan.yaml", "a.plan.yaml"]);
        found.Related.Select(r => ((Region.Text)r.At.Region).Source[((Region.Text)r.At.Region).Span]).ShouldBe(["市教育局", "办好校园科技节"]);
    }

    [Theory]
    [InlineData("lead: 市教育局", "lead: 县教育局")]
    [InlineData("lead: 市教育局", "responsible: [县委宣传部, 县教育体育局]")]
    [InlineData("lead: 市卫健委", "lead: 县卫生健康局")]
    [InlineData("lead: 市人社局", "lead: 县人力资源社会保障局")]
    [InlineData("lead: 云岭市农业农村局", "lead: 青石县农业农村局")]
    [InlineData("lead: 团市委", "cooperating: 团县委")]
    [InlineData("lead: 云岭学院", "lead: 县科协")]
    [InlineData("lead: 各县区教育局", "lead: 县科协")]
    [InlineData("responsible: 市教育局", "lead: 县科协")]
    [InlineData("lead: 市教育局", "content: 每年举办一次。")]
    public void Counterparts_and_what_has_none_by_nature_pass(string above, string here) => Found(City(above), County(here)).ShouldBe(0);

    [Fact]
    public void A_unit_of_the_action_and_of_another_task_of_it_counts()
    {
        Found(City("lead: 市教育局"), County("lead: 团县委") + "      - task: 讲好科学家故事\n        responsible: 县教育局\n").ShouldBe(0);
        Found(City("lead: 市教育局"), County("lead: 团县委").Replace("    tasks", "    responsible: 县教育局\n    tasks", StringComparison.Ordinal)).ShouldBe(0);
    }

    [Fact]
    public void The_lead_of_the_action_leads_its_tasks_and_is_told_once()
    {
        const string more = "      - task: 组织青少年科技创新大赛\n        lead: 团县委\n";
        var city = City("content: 每年举办一次。").Replace("    tasks", "    lead: 市教育局\n    tasks", StringComparison.Ordinal) + more.Replace("        lead: 团县委\n", "", StringComparison.Ordinal);
        Found(city, County("lead: 团县委") + more).ShouldBe(1);
    }

    [Fact]
    public void A_task_of_another_name_is_another_task() =>
        Found(City("lead: 市教育局"), County("lead: 团县委").Replace("办好校园科技节", "建设天文观测台", StringComparison.Ordinal)).ShouldBe(0);

    private static int Found(string city, string county) => Check.Together("PL1012", city, county).Sum(r => r.Diagnostics.Count);

    private static string City(string unit) => Plan("云岭市", "", unit);

    private static string County(string unit) => Plan("青石县", "parent: a.plan.yaml\n", unit);

    private static string Plan(string area, string parent, string unit) =>
        $"title: {area}科普方案\njurisdiction: {area}\n{parent}actions:\n  - action: 青少年科学素质提升行动\n    tasks:\n      - task: 办好校园科技节\n        {unit}\n";
}
