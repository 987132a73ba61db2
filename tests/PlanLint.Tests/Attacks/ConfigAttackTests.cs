using System.Diagnostics;
using PlanLint.Tests.Cli;

namespace PlanLint.Tests.Attacks;

/// <summary>Configuration and profiles that are made to take for ever.</summary>
public sealed class ConfigAttackTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Patterns =>
    [
        string.Concat(Enumerable.Repeat("*a", 20)) + "b",
        string.Concat(Enumerable.Repeat("**a", 20)) + "b",
        string.Concat(Enumerable.Repeat("{a,a}", 60)) + "b",
        string.Concat(Enumerable.Repeat("{*a,*a}", 10)) + "b",
        string.Concat(Enumerable.Repeat("{1..9}", 30)) + "b",
        "{" + string.Concat(Enumerable.Repeat("a*,", 900)) + "a}{" + string.Concat(Enumerable.Repeat("a*,", 900)) + "a}b",
        string.Concat(Enumerable.Repeat("{", 1_000)) + string.Concat(Enumerable.Repeat("*a}", 1_000)),
        string.Concat(Enumerable.Repeat("[a]*", 20)) + "b",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_that_would_backtrack_for_ever_is_refused(string pattern)
    {
        using var tool = new Tool();
        var name = new string('a', 200) + ".plan.yaml";
        tool.Folder.Write(".git/HEAD").Write(".editorconfig", $"root = true\n[{pattern}]\ndotnet_diagnostic.PL1001.severity = none\n").Write(name, Tool.Faulty);
        var clock = Stopwatch.StartNew();
        var (exitCode, output, _) = tool.Run(name);
        clock.Elapsed.ShouldBeLessThan(Patience);
        exitCode.ShouldBe(2);
        output.ShouldContain("error PL1001");
        output.ShouldContain("的模式无法识别或者太复杂，其后的设置不起作用。");
    }

    [Theory]
    [InlineData("*.plan.yaml")]
    [InlineData("**/*方案*/*.plan.*")]
    [InlineData("{*.plan.yaml,*.plan.yml,*.plan.json,*.plan.csv,*.docx,*.xlsx}")]
    [InlineData("{plans,drafts}/**/{a,b,c}*.{yaml,yml,json}")]
    [InlineData("*[ab]*.plan.yaml")]
    public void Patterns_of_people_are_kept(string pattern)
    {
        using var tool = new Tool();
        tool.Folder.Write(".git/HEAD").Write(".editorconfig", $"root = true\n[{pattern}]\ndotnet_diagnostic.PL1001.severity = none\n").Write("a.plan.yaml", Tool.Faulty);
        tool.Run("a.plan.yaml").Out.ShouldNotContain("太复杂");
    }

    [Theory]
    [InlineData("brackets 100,000 deep")]
    [InlineData("a text of 900,000 characters")]
    [InlineData("no JSON")]
    [InlineData("an empty file")]
    public void A_hostile_profile_is_a_problem_with_a_place(string what)
    {
        using var tool = new Tool();
        var profile = what switch
        {
            "brackets 100,000 deep" => new string('[', 100_000),
            "a text of 900,000 characters" => $"{{\"id\": \"{new string('x', 900_000)}\"}}",
            "no JSON" => "\u0000\uFFFF<html>",
            _ => "",
        };
        tool.Folder.Write(".git/HEAD").Write(".editorconfig", "root = true\n[*]\nplanlint_profile = p.json\n").Write("p.json", profile).Write("a.plan.yaml", Tool.Faulty);
        var clock = Stopwatch.StartNew();
        var (exitCode, output, error) = tool.Run("a.plan.yaml");
        clock.Elapsed.ShouldBeLessThan(Patience);
        exitCode.ShouldBe(2);
        output.ShouldContain("p.json(1,");
        (output + error).ShouldNotContain("   at ");
    }
}
