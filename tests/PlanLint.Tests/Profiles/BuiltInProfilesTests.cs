using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

public sealed class BuiltInProfilesTests
{
    private static readonly Profile Profile = BuiltIn.Kxsz2021;

    [Fact]
    public void Every_profile_of_the_rule_set_loads_under_its_file_name()
    {
        BuiltInProfiles.Ids(BuiltIn.Rules).ShouldContain("kxsz-2021");
        foreach (var id in BuiltInProfiles.Ids(BuiltIn.Rules))
        {
            var load = BuiltInProfiles.Load(BuiltIn.Rules, id)!;
            load.Problems.ShouldBeEmpty();
            load.Profile!.Id.ShouldBe(id);
        }
    }

    [Fact]
    public void Every_profile_of_the_rule_set_passes_the_checks_that_a_run_spares_it()
    {
        var levels = Rules.Check.Rules.Rules.ToDictionary(r => r.Id, r => r.Severity, StringComparer.OrdinalIgnoreCase);
        foreach (var id in BuiltInProfiles.Ids(BuiltIn.Rules))
        {
            var text = BuiltInProfiles.Open(BuiltIn.Rules, id)!;
            ProfileLoader.Load(text with { IsBuiltIn = false }, new ProfileFiles(BuiltIn.Rules, root: null), levels).Problems.ShouldBeEmpty();
        }
    }

    [Fact]
    public void An_id_is_found_whatever_its_letter_case_and_an_unknown_one_is_not()
    {
        BuiltInProfiles.Load(BuiltIn.Rules, "KXSZ-2021")!.Profile!.Id.ShouldBe("kxsz-2021");
        BuiltInProfiles.Load(BuiltIn.Rules, "kxsz-2035").ShouldBeNull();
        BuiltInProfiles.Ids(typeof(Profile).Assembly).ShouldBeEmpty();
    }

    [Fact]
    public void The_outline_names_five_populations_five_projects_and_three_safeguards()
    {
        Profile.Populations.Select(p => p.Name).ShouldBe(["青少年", "农民", "产业工人", "老年人", "领导干部和公务员"]);
        Profile.Populations.ShouldAllBe(p => p.Required && Profile.PopulationOf(p.ActionName) == p);
        Profile.Projects.Count.ShouldBe(5);
        Profile.Projects.ShouldAllBe(p => p.Required && Profile.ProjectOf(p.Name) == p);
        Profile.Safeguards.Select(s => s.Name).ShouldBe(["组织保障", "机制保障", "条件保障"]);
        Profile.Basis!.Number.ShouldBe("国发〔2021〕9号");
        Profile.Basis.Date.ShouldBe(new DateOnly(2021, 6, 3));
        Profile.Period!.Milestones.ShouldBe([2025, 2035]);
        Profile.Tasks.Count.ShouldBe(38);
    }

    [Fact]
    public void Every_entry_is_a_fact()
    {
        var facts = Profile.Facts().ToList();

        facts.OfType<Profile>().ShouldHaveSingleItem();
        facts.OfType<ProfilePeriod>().ShouldHaveSingleItem();
        facts.OfType<UnitVocabulary>().ShouldHaveSingleItem();
        facts.OfType<Population>().ShouldBe(Profile.Populations);
        facts.OfType<KeyProject>().ShouldBe(Profile.Projects);
        facts.OfType<Safeguard>().ShouldBe(Profile.Safeguards);
        facts.OfType<ParentTask>().ShouldBe(Profile.Tasks);
        facts.OfType<Indicator>().ShouldBe(Profile.Indicators);
        facts.OfType<Area>().ShouldBe(Profile.Areas);
        facts.OfType<HeadlineTarget>().ShouldBe(Profile.Targets);
        facts.OfType<RegisteredDocument>().ShouldBe(Profile.Documents);
        facts.OfType<SupersededTerm>().ShouldBe(Profile.SupersededTerms);
        facts.OfType<SupersededPopulation>().ShouldBe(Profile.SupersededPopulations);
        facts.OfType<TermGroup>().ShouldBe(Profile.Terms);
        facts.OfType<ProgrammeName>().ShouldBe(Profile.ProgrammeNames);
    }

    [Theory]
    [InlineData("城口县", 2025, "重庆市", 15)]
    [InlineData("渠县", 2025, "四川省", 13)]
    [InlineData("神木市", 2025, "榆林市", 14.5)]
    [InlineData("汉台区", 2025, "陕西省", 15)]
    [InlineData("城口县", 2035, "全国", 25)]
    public void The_target_above_is_that_of_the_nearest_area_with_a_value(string area, int year, string above, double value)
    {
        var target = Profile.TargetAbove(area, [], "citizenScientificLiteracy", year)!;
        (target.Area, target.Value).ShouldBe((above, (decimal)value));
    }

    [Fact]
    public void An_area_that_the_profile_does_not_know_is_placed_by_what_it_lies_in()
    {
        Profile.AreasAbove("大竹县", ["达州市", "四川省"]).Select(a => a.Name).ShouldBe(["达州市", "四川省", "全国"]);
        Profile.TargetAbove("大竹县", ["达州市", "四川省"], "citizenScientificLiteracy", 2025)!.Area.ShouldBe("四川省");
        Profile.AreasAbove("大竹县", []).ShouldBeEmpty();
        Profile.AreasAbove("全国", ["四川省"]).ShouldBeEmpty();
        Profile.TargetAbove("渠县", [], "citizenScientificLiteracy", 2030).ShouldBeNull();
    }

    [Fact]
    public void A_task_applies_to_the_levels_it_names()
    {
        var higherEducation = Profile.Tasks.Single(t => t.Title.StartsWith("推进高等教育", StringComparison.Ordinal));
        higherEducation.AppliesTo("县").ShouldBeFalse();
        higherEducation.AppliesTo("市").ShouldBeTrue();
        Profile.Tasks[0].AppliesTo("县").ShouldBeTrue();
    }
}
