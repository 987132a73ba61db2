using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Samples.OnePlan;

public sealed class OnePlanTests
{
    public static TheoryData<string> Endings => [.. OnePlanFiles.All().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Every_file_is_the_one_that_the_generator_writes(string ending)
    {
        var path = Repository.PathOf($"samples/one-plan/qingshi{ending}");
        var bytes = OnePlanFiles.All()[ending];
        if (Approved.IsAccepting) File.WriteAllBytes(path, bytes);
        File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes).ShouldBeTrue($"qingshi{ending} differs; PLANLINT_ACCEPT=1 dotnet test writes it anew.");
    }

    /// <summary>All nine hold the same plan, so the same is found in them, at the same places of the plan.</summary>
    [Theory]
    [MemberData(nameof(Endings))]
    public void All_files_give_the_same_findings(string ending)
    {
        var expected = Found(OnePlanFiles.Source);
        expected.Count.ShouldBeGreaterThan(3);
        Found($"samples/one-plan/qingshi{ending}").ShouldBe(expected);
    }

    private static List<string> Found(string file)
    {
        var result = Check.Lint(file, File.ReadAllBytes(Repository.PathOf(file)), new LintSettings(Check.Profile));
        result.Notifications.ShouldBeEmpty(file);
        return [.. result.Diagnostics.Select(d => $"{d.RuleId} {d.At.Path}: {d.Message.In(Model.Language.Chinese)}").Order(StringComparer.Ordinal)];
    }
}
