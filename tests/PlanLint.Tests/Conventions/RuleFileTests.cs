using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Conventions;

/// <summary>Where the files of a rule lie and what its code may see.</summary>
public sealed class RuleFileTests
{
    private static readonly string[] MayBeSeen = ["PlanLint.Model", "PlanLint.Engine", "PlanLint.Profiles"];

    public static TheoryData<string> Rules => [.. Check.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_code_page_and_test_of_one_stem(string id)
    {
        var rule = Check.Rules.Rules.Single(r => r.Id == id);
        var stem = $"{rule.Category}/{id}.{rule.Name}";
        foreach (var file in new[] { $"rules/{stem}.cs", $"rules/{stem}.md", $"tests/PlanLint.Tests/Rules/{stem}Tests.cs" })
            File.Exists(Repository.PathOf(file)).ShouldBeTrue($"{file} is missing");
        rule.Type.Name.ShouldBe(rule.Name);
        rule.Type.Namespace.ShouldBe($"PlanLint.Rules.{rule.Category}");
        id[2].ShouldBe((char)('0' + (int)rule.Category));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_names_its_source_and_what_it_can_say(string id)
    {
        var rule = Check.Rules.Rules.Single(r => r.Id == id);
        rule.Source.ShouldNotBeNullOrWhiteSpace();
        rule.Messages.ShouldNotBeEmpty();
        foreach (var message in rule.Messages)
        {
            message.Chinese.ShouldEndWith("。");
            message.English.ShouldEndWith(".");
        }
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.GetFiles(Repository.PathOf("rules"), "PL*.md", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        pages.ShouldBe(Check.Rules.Rules.Select(r => $"{r.Id}.{r.Name}"), ignoreOrder: true);
    }

    [Fact]
    public void Rules_see_the_model_the_engine_and_the_profiles_only()
    {
        using var file = new PEReader(File.OpenRead(Check.Rules.Rules[0].Type.Assembly.Location));
        var metadata = file.GetMetadataReader();
        var seen = from handle in metadata.TypeReferences
                   let type = metadata.GetTypeReference(handle)
                   let space = metadata.GetString(type.Namespace)
                   where space.StartsWith("PlanLint", StringComparison.Ordinal)
                   where !MayBeSeen.Contains(space)
                   select $"{space}.{metadata.GetString(type.Name)}";
        seen.ShouldBeEmpty();
    }

    [Fact]
    public void The_table_of_rules_is_the_one_generated_from_the_code() => ReadmeShouldHold("rules", RuleTable.All(Check.Rules.Rules));

    // In this class, so that no two tests write the file at once.
    [Fact]
    public void The_table_of_clauses_is_the_one_generated_from_the_code() => ReadmeShouldHold("clauses", ClauseTable.Of(Check.Rules.Rules));

    [Fact]
    public void The_table_of_precision_is_the_one_worked_out_by_the_tests() => ReadmeShouldHold("precision", PrecisionTable.Of(Check.Rules.Rules));

    private static void ReadmeShouldHold(string part, string text)
    {
        var (start, end) = ($"<!-- {part}: start -->\n", $"<!-- {part}: end -->");
        var readme = File.ReadAllText(Repository.PathOf("rules/README.md"));
        var before = readme[..(readme.IndexOf(start, StringComparison.Ordinal) + start.Length)];
        var after = readme[readme.IndexOf(end, StringComparison.Ordinal)..];
        $"{before}{text}{after}".ShouldBeApproved("rules/README.md");
    }
}
