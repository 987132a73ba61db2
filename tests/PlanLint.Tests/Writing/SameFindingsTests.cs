using System.Text;
using PlanLint.Tests.Mapping.Layouts;
using PlanLint.Tests.Rules;
using PlanLint.Writing;

namespace PlanLint.Tests.Writing;

/// <summary>
/// What is found in a file is found in the plan file that it is converted to. Only what was assumed while reading is not: the converted file
/// states it, and its comments say so.
/// </summary>
public sealed class SameFindingsTests
{
    private static readonly string[] Folders = ["samples", "tests/corpus"];

    /// <summary>Comments are not converted, and with them suppressions.</summary>
    private static readonly string[] AboutReading = ["PL0003", "PL0005", "PL1003"];

    public static TheoryData<string> Files =>
    [
        .. Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".yaml" or ".json" or ".csv" or ".md" or ".html" or ".txt" or ".docx" or ".xlsx" or ".pdf" && !f.Contains(".diagnostics.", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Converting_keeps_the_findings(string file) => KeepsTheFindings(file, File.ReadAllBytes(Repository.PathOf(file)));

    [Theory]
    [InlineData("000_f5dd17abf9013285.txt")]
    [InlineData("001_93429595a267084b.txt")]
    [InlineData("002_69b9594a5209ac97.txt")]
    [InlineData("003_1d47c108fd235f5f.txt")]
    [InlineData("004_5b31e1cc3ff236a8.txt")]
    public void Converting_a_published_plan_keeps_the_findings(string name) => KeepsTheFindings(name, Encoding.UTF8.GetBytes(SharedFolder.Read($"seeds/{name}")));

    private static void KeepsTheFindings(string file, byte[] content)
    {
        var mapped = Reading.Of(file, content);
        // What could not be read is lost in converting, and is said there.
        if (mapped.Plan is not { } plan || mapped.Problems.Count > 0 || Found(file, content).Any(f => f.StartsWith("PL0001", StringComparison.Ordinal) || f.StartsWith("PL0002", StringComparison.Ordinal))) return;
        var expected = Found(file, content);
        var yaml = PlanYaml.Write(plan, Check.Profile, ["注释"]);
        Found("converted.plan.yaml", Encoding.UTF8.GetBytes(yaml)).ShouldBe(expected);
        Found("converted.plan.json", Encoding.UTF8.GetBytes(PlanJson.Write(plan, Check.Profile))).ShouldBe(expected);
        PlanYaml.Write(Reading.Of("converted.plan.yaml", yaml).Plan!, Check.Profile, ["注释"]).ShouldBe(yaml);
    }

    /// <summary>Ids and logical paths, in order. A key that the format does not know is not converted.</summary>
    private static List<string> Found(string file, byte[] content) =>
    [
        .. Check.Lint(file, content, new LintSettings(Check.Profile)).Diagnostics
            .Where(d => !AboutReading.Contains(d.RuleId) && d.RuleId != "PL0004")
            .Select(d => $"{d.RuleId} {d.At.Path}").Order(StringComparer.Ordinal),
    ];
}
