using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class SumBelowParentTests
{
    [Fact]
    public void A_sum_below_the_parent_is_one_finding_in_the_first_of_the_files()
    {
        var results = Check.Together("PL3013", City("培训农民1万人次"), County("青石县", "培训农民3000人次"), County("白水县", "培训农民4500人次以上"));
        var found = results.SelectMany(r => r.Diagnostics).ShouldHaveSingleItem();
        found.At.File.ShouldBe("b.plan.yaml");
        found.Message.In(Language.Chinese).ShouldBe("上级方案“培训农民”的目标是“1万人次”，2 地方案合计 7500人次，少 2500人次，请核对分解的数；没有一起检查的方案不在内。");
        found.Message.In(Language.English).ShouldBe("The parent plan asks for '1万人次' of '培训农民'; the plans of 2 places come to 7500人次, 2500 less. Check how it was split up; plans not checked together are not counted.");
        found.Related.Select(r => r.At.File).ShouldBe(["a.plan.yaml", "c.plan.yaml"]);
    }

    [Theory]
    [InlineData("培训农民1万人次", "培训农民6000人次", "培训农民4000人次")]
    [InlineData("培训农民1万人次", "培训农民6000人次", "培训村干部40人次")]
    [InlineData("培训农民1万人次", "培训农民不超过600人次", "培训农民40人次")]
    [InlineData("培训农民约1万人次", "培训农民600人次", "培训农民40人次")]
    [InlineData("农民培训覆盖率达到90%", "农民培训覆盖率达到30%", "农民培训覆盖率达到30%")]
    [InlineData("每个乡镇培训农民1000人次", "每个乡镇培训农民300人次", "每个乡镇培训农民300人次")]
    [InlineData("人均培训农民20学时", "人均培训农民5学时", "人均培训农民5学时")]
    [InlineData("建成市级科普基地20个", "建成县级科普基地3个", "建成县级科普基地3个")]
    public void Sums_that_do_and_numbers_that_cannot_be_added_pass(string city, string one, string other) =>
        Check.Together("PL3013", City(city), County("青石县", one), County("白水县", other)).SelectMany(r => r.Diagnostics).ShouldBeEmpty();

    [Fact]
    public void Two_files_of_one_county_are_no_two_counties_and_other_years_are_no_parts()
    {
        Check.Together("PL3013", City("培训农民1万人次"), County("青石县", "培训农民3000人次"), County("青石县", "培训农民3000人次")).SelectMany(r => r.Diagnostics).ShouldBeEmpty();
        Check.Together("PL3013", City("培训农民1万人次"), County("青石县", "培训农民3000人次"), County("白水县", "培训农民3000人次").Replace("2025", "2024", StringComparison.Ordinal)).SelectMany(r => r.Diagnostics).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_without_a_parent_does_not_apply() =>
        Check.Together("PL3013", City("培训农民1万人次"), City("培训农民3000人次")).ShouldAllBe(r => r.Outcomes["PL3013"] is PlanLint.Engine.RuleOutcome.NotApplicable);

    /// <summary>The parent is read and compared once for all, so four times as many counties take about four times as long.</summary>
    [Fact]
    public void Time_is_near_linear_in_the_number_of_plans()
    {
        Time(50);
        var (few, many) = (Time(100), Time(400));
        many.ShouldBeLessThan(10 * few + TimeSpan.FromMilliseconds(500));

        static TimeSpan Time(int count)
        {
            List<InputFile> files = [Input("a", City("培训农民1000万人次")), .. Enumerable.Range(0, count).Select(i => Input(i.ToString("d4", CultureInfo.InvariantCulture), County($"第{i}县", "培训农民30人次")))];
            var settings = new LintSettings(Check.Profile) { Rules = new HashSet<string> { "PL3013" } };
            var watch = Stopwatch.StartNew();
            Check.Together(files, settings).Sum(r => r.Diagnostics.Count).ShouldBe(1);
            return watch.Elapsed;
        }
    }

    private static InputFile Input(string name, string text) => new($"{name}.plan.yaml", Encoding.UTF8.GetBytes(text));

    private static string City(string row) => $"title: 云岭市科普方案\njurisdiction: 云岭市\nactions:\n  - action: 农民\n    rows:\n      - 到2025年，全市{row}。\n";

    private static string County(string area, string row) => $"title: {area}科普方案\njurisdiction: {area}\nparent: a.plan.yaml\nactions:\n  - action: 农民\n    rows:\n      - 到2025年，全县{row}。\n";
}
