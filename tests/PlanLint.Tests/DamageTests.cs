using System.Text;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests;

/// <summary>A plan that is damaged anywhere gives findings with places inside the file, and never an exception. Seeded: every run is the same.</summary>
public sealed class DamageTests
{
    private const string Spice = "&*!|>[]{}:,#\"'%@`-? \n\t\0\\<~〔〕（）“”、。0万\u200b\u2028\ud83d";

    private static readonly string Yaml = File.ReadAllText(Repository.PathOf("tests/corpus/clean.plan.yaml"));

    private static readonly string Json = """
        { "标题": "青石县\n实施方案", "jurisdiction": { "name": "青石县", "within": ["云岭市"] }, "period": { "from": 2021, "to": 2025 },
          "actions": [ { "action": "农民科学素质提升行动（县科协牵头）", "tasks": [ { "task": "培训", "rows": [ { "content": "每年\u57f9\u8bad300人。", "responsible": "县科协、县气象局" }, "办好夜校。" ] } ] } ] }
        """;

    [Theory]
    [InlineData("x.plan.yaml", 1_500)]
    [InlineData("x.plan.json", 1_500)]
    public void Damage_is_a_finding_and_every_place_lies_in_the_file(string path, int rounds)
    {
        var random = new Random(1);
        var whole = path.EndsWith(".json", StringComparison.Ordinal) ? Json : Yaml;
        for (var round = 0; round < rounds; round++)
        {
            var text = Damaged(whole, random);
            var result = Check.Lint(path, Encoding.UTF8.GetBytes(text), new LintSettings(Check.Profile));
            foreach (var at in result.Diagnostics.SelectMany(d => d.Related.Select(r => r.At).Prepend(d.At)))
            {
                if (at.Region is not Region.Text { Span: var span, Source: var source }) continue;
                span.Start.ShouldBeGreaterThanOrEqualTo(0);
                span.Length.ShouldBeGreaterThanOrEqualTo(0);
                span.End.ShouldBeLessThanOrEqualTo(source.Text.Length);
            }
        }
    }

    [Theory]
    [InlineData("x.plan.yaml")]
    [InlineData("x.plan.json")]
    public void A_truncated_plan_is_read_or_refused_with_a_place(string path)
    {
        var whole = path.EndsWith(".json", StringComparison.Ordinal) ? Json : Yaml;
        ITextReader reader = path.EndsWith(".json", StringComparison.Ordinal) ? new JsonReader() : new YamlReader();
        for (var length = 0; length < whole.Length; length += 3)
        {
            var document = reader.Read(new SourceText(path, whole[..length]), Limits.Default);
            foreach (var problem in document.Problems) problem.At.Region.ShouldBeOfType<Region.Text>();
            PlanMapper.Map(document, Check.Profile, Limits.Default).ShouldNotBeNull();
        }
    }

    private static string Damaged(string whole, Random random)
    {
        var text = new StringBuilder(whole);
        for (var k = random.Next(1, 8); k > 0; k--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0: text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)); break;
                case 1: text.Insert(at, Spice[random.Next(Spice.Length)]); break;
                default: text.Insert(at, whole.AsSpan(random.Next(whole.Length - 20), 20)); break;
            }
        }

        return text.ToString();
    }
}
