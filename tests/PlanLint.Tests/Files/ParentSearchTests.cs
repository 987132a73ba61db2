using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Parents;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Files;

/// <summary>Which plans are above which, and how often each is read.</summary>
public sealed class ParentSearchTests
{
    private static readonly Location Somewhere = new("x", "", new Region.WholeFile());

    [Fact]
    public void A_parent_is_read_once_however_many_name_it_and_by_whatever_names()
    {
        var read = new List<string>();
        var children = Enumerable.Range(0, 200).Select(i => ($"c{i}/county.plan.yaml", Name(i % 2 == 0 ? "../city.plan.yaml" : "..\\c0\\..\\city.plan.yaml")));
        var links = Search(children, read, ("city.plan.yaml", null));
        read.ShouldBe(["city.plan.yaml"]);
        links.Values.Select(l => l.Chain.ShouldHaveSingleItem()).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
    }

    [Fact]
    public void The_way_up_is_followed_level_by_level()
    {
        var read = new List<string>();
        var links = Search([("county.plan.yaml", Name("city.plan.yaml")), ("city.plan.yaml", Name("province.plan.yaml"))], read, ("city.plan.yaml", "province.plan.yaml"), ("province.plan.yaml", null));
        read.ShouldBe(["city.plan.yaml", "province.plan.yaml"]);
        links["county.plan.yaml"].Chain.Select(c => c.Path).ShouldBe(["city.plan.yaml", "province.plan.yaml"]);
        links["city.plan.yaml"].Chain.Select(c => c.Path).ShouldBe(["province.plan.yaml"]);
    }

    [Fact]
    public void A_way_without_end_is_given_up()
    {
        var read = new List<string>();
        var plans = Enumerable.Range(0, 50).Select(i => ($"{i}.plan.yaml", (string?)$"{i + 1}.plan.yaml")).ToArray();
        var link = Search([("county.plan.yaml", Name("0.plan.yaml"))], read, plans)["county.plan.yaml"];
        link.Chain.ShouldBeEmpty();
        link.Failure.ShouldNotBeNull().In(Language.Chinese).ShouldContain("上面超过 10 级。");
        read.Count.ShouldBe(10);
    }

    [Fact]
    public void What_settings_say_for_all_plans_is_not_meant_for_the_parent_and_those_above_it()
    {
        var city = new ParentName(Full("city.plan.yaml"), null);
        var links = Search(
            [("county.plan.yaml", city), ("city.plan.yaml", city), ("province.plan.yaml", city)],
            [],
            ("city.plan.yaml", "province.plan.yaml"), ("province.plan.yaml", null));
        links["county.plan.yaml"].Chain.Count.ShouldBe(2);
        links["city.plan.yaml"].ShouldSatisfyAllConditions(l => l.Chain.ShouldBeEmpty(), l => l.Failure.ShouldBeNull());
        links["province.plan.yaml"].ShouldSatisfyAllConditions(l => l.Chain.ShouldBeEmpty(), l => l.Failure.ShouldBeNull());
    }

    [Fact]
    public void A_plan_that_nobody_gave_the_parent_of_is_not_checked()
    {
        var examined = Check.Linter.Examine(new InputFile("x.plan.yaml", "parent: city.plan.yaml\nactions: [{ action: 农民, rows: [培训农民。] }]\n"u8.ToArray()), new(Check.Profile));
        var result = Check.Linter.Conclude([examined])[0];
        result.Notifications.ShouldHaveSingleItem().Text.In(Language.English).ShouldBe("It was not compared with the parent plan 'city.plan.yaml': The parent plan was not read.");
        foreach (var rule in new[] { "PL1012", "PL3011", "PL3013", "PL3014" }) result.Outcomes[rule].ShouldBeOfType<PlanLint.Engine.RuleOutcome.NotChecked>();
    }

    private static ParentName Name(string path) => new(path, Somewhere);

    private static string Full(string path) => Repository.PathOf(path);

    private static IReadOnlyDictionary<string, ParentLink> Search(IEnumerable<(string, ParentName)> children, List<string> read, params (string Path, string? Parent)[] plans)
    {
        return ParentSearch.Of(Repository.Root, children, files => [.. files.Select(Read)]);

        ParentPlan Read(FoundFile file)
        {
            read.Add(file.Path);
            var parent = plans.Single(p => p.Path == file.Path).Parent;
            var text = $"{(parent is null ? "" : $"parent: {parent}\n")}actions: [{{ action: 农民, rows: [培训农民。] }}]\n";
            return Check.Linter.ReadParent(new InputFile(file.Path, System.Text.Encoding.UTF8.GetBytes(text)), new(Check.Profile));
        }
    }
}
