using System.Text;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Profiles;

public sealed class ProfileRecognitionTests
{
    private static readonly Profile Neutral = BuiltInProfiles.Load(BuiltIn.Rules, "action-plan")!.Profile!;

    private static readonly LintSettings Auto = new(Neutral) { Candidates = [BuiltIn.Kxsz2021] };

    [Theory]
    [InlineData("title: 青石县全民科学素质行动实施方案", true)]
    [InlineData("title: 青石县贯彻《全民科学素质行动规划纲要（2021—2035年）》实施方案", true)]
    [InlineData("title: 青石县全民 科学素质工作方案", true)]
    [InlineData("title: 青石县方案\nbasis: [《全民科学素质行动规划纲要》]", true)]
    [InlineData("title: 青石县方案\nbasis: [《上级文件》（国发〔2021〕9号）]", true)]
    [InlineData("title: 青石县方案\nintro: 为贯彻落实《全民科学素质行动规划纲要（2021—2035年）》，制定本方案。", true)]
    [InlineData("title: 青石县方案\nintro: 根据国发〔2021〕9号文件，制定本方案。", true)]
    [InlineData("title: 青石县健康行动方案\nintro: 同时带动全民科学素质提高。", false)]
    [InlineData("title: 青石县健康行动方案\nbasis: [《健康中国行动》（国发〔2019〕13号）]", false)]
    [InlineData("title: 青石县安全生产行动方案", false)]
    public void Title_and_basis_tell_the_field(string head, bool isKnown)
    {
        var applied = Lint(head).Profile!;
        applied.Name.ShouldBe(isKnown ? "kxsz-2021@1.0.0" : "action-plan@1.0.0");
        applied.Choice.ShouldBe(isKnown ? ProfileChoice.Recognised : ProfileChoice.Neutral);
    }

    [Fact]
    public void A_profile_that_is_stated_is_not_doubted() =>
        Check.Linter.Lint(new("x.plan.yaml", Encoding.UTF8.GetBytes(Plan("title: 青石县全民科学素质行动方案"))), new(Neutral)).Profile.ShouldBe(new AppliedProfile(Neutral, ProfileChoice.Stated));

    [Fact]
    public void What_is_no_plan_has_no_profile() =>
        Check.Linter.Lint(new("x.plan.yaml", "- 1"u8.ToArray()), Auto).Profile.ShouldBeNull();

    [Fact]
    public void Prose_that_only_its_profile_can_take_apart_is_read_with_it()
    {
        var text = "青石县全民科学素质行动实施方案\n一、重点任务\n（一）青少年科学素质提升行动。办好校园科技节，每年12场次。\n（二）农民科学素质提升行动。每年培训500人次。\n二、组织实施\n（一）组织保障。成立领导小组。\n";
        Check.Linter.Lint(new("x.txt", Encoding.UTF8.GetBytes(text)), Auto).Diagnostics.Select(Shown)
            .ShouldBe(Check.Linter.Lint(new("x.txt", Encoding.UTF8.GetBytes(text)), new(BuiltIn.Kxsz2021)).Diagnostics.Select(Shown));
    }

    [Fact]
    public void The_neutral_profile_demands_nothing_that_only_one_field_knows()
    {
        var result = Lint("title: 青石县安全生产行动方案");
        result.Diagnostics.Select(d => d.RuleId).ShouldNotContain(id => id.StartsWith("PL200", StringComparison.Ordinal));
        foreach (var id in (string[])["PL2001", "PL2002", "PL2003", "PL2004", "PL2005", "PL2010", "PL3002"])
            result.Outcomes[id].ShouldBeOfType<RuleOutcome.NotApplicable>(id);
        Neutral.SafeguardOf("组织领导")!.Key.ShouldBe("organisation");
        Neutral.IsSafeguardChapter("保障措施").ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(RulesThatCheck))]
    public void A_rule_without_its_data_does_not_pass(string id)
    {
        var bare = new Profile("bare", "1.0.0", "空");
        var outcomes = Directory.GetFiles(Repository.PathOf($"tests/corpus/{id}"), "fail-*").Select(file =>
            Check.Lint(Path.GetFileName(file), File.ReadAllBytes(file), Check.On(new(bare), id)).Outcomes[id]).ToList();
        // Either it works without the profile, too, or it never says that all is well.
        if (!outcomes.OfType<RuleOutcome.Failed>().Any()) outcomes.ShouldAllBe(o => o is RuleOutcome.NotApplicable);
    }

    public static TheoryData<string> RulesThatCheck => [.. Check.Rules.Rules.Where(r => r.Checks.Count > 0).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RulesThatCheck))]
    public void What_a_rule_needs_is_part_of_what_it_checks(string id)
    {
        var rule = Check.Rules.Rules.Single(r => r.Id == id);
        rule.Needs.ShouldBeSubsetOf(rule.Checks);
        foreach (var clause in rule.Needs) ProfileDemands.Has(BuiltIn.Kxsz2021, clause).ShouldBeTrue();
    }

    [Fact]
    public void The_profile_sets_severities_and_configuration_wins()
    {
        var profile = Neutral with { Severities = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase) { ["PL1001"] = Severity.Info, ["PL2009"] = Severity.Warning } };
        InForce(new(profile)).ShouldBe((Severity.Info, Severity.Warning));
        InForce(new(profile) { SwitchedOn = new HashSet<string> { "PL2009" } }).ShouldBe((Severity.Info, Severity.Warning));
        InForce(new(Neutral) { SwitchedOn = new HashSet<string> { "PL2009" } }).ShouldBe((Severity.Error, Severity.Info));
        InForce(new(profile) { Severities = new Dictionary<string, Severity> { ["PL1001"] = Severity.Error, ["PL2009"] = Severity.Off } }).ShouldBe((Severity.Error, Severity.Off));

        static (Severity, Severity) InForce(LintSettings settings)
        {
            var changed = PlanLint.Stages.Severities.InForce(Check.Rules.Rules, settings.Profile, settings);
            return (changed.GetValueOrDefault("PL1001", Severity.Error), changed.GetValueOrDefault("PL2009", Severity.Off));
        }
    }

    private static FileResult Lint(string head) => Check.Linter.Lint(new("x.plan.yaml", Encoding.UTF8.GetBytes(Plan(head))), Auto);

    private static string Plan(string head) => $"{head}\nactions:\n  - action: 排查整治行动\n    lead: 县应急局\n    tasks:\n      - task: 开展排查\n        rows:\n          - content: 到2026年，排查隐患500处。\n            responsible: [县应急局]\n";

    private static string Shown(Diagnostic d) => $"{d.RuleId} {d.At.Path} {d.Message.In(Language.Chinese)}";
}
