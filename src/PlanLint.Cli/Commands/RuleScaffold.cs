using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>The files of a rule that is yet to be written. They hold a small rule that works, about words that no plan has.</summary>
internal sealed partial record RuleScaffold(string Id, string Name, Category Category)
{
    /// <summary>The plan without faults that each plan of the corpus is made from.</summary>
    public const string CleanPlan = "tests/corpus/clean.plan.yaml";

    /// <summary>Code, page, test, a plan that fails and one that passes, where the finding stands in it, and a change that gives it.</summary>
    /// <param name="clean">Text of <see cref="CleanPlan"/>.</param>
    public IReadOnlyList<ScaffoldFile> Files(string clean)
    {
        clean = clean.ReplaceLineEndings("\n");
        var plan = FirstComment().Replace(clean, "");
        var action = FirstAction().Match(clean);
        var place = $"{clean.AsSpan(0, action.Index).Count('\n') + 1}: {action.Groups["title"].Value}{Id}占位";
        return
        [
            new($"rules/{Category}/{Id}.{Name}.cs", Filled("RuleCode.txt")),
            new($"rules/{Category}/{Id}.{Name}.md", Filled("RulePage.txt")),
            new($"tests/PlanLint.Tests/Rules/{Category}/{Id}.{Name}Tests.cs", Filled("RuleTests.txt")),
            new($"tests/corpus/{Id}/fail-stand-in.plan.yaml", $"# 一个行动的名称里有占位的字。\n{FirstAction().Replace(plan, $"$0{Id}占位", 1)}"),
            new($"tests/corpus/{Id}/pass-named.plan.yaml", $"# 行动名称都写好了。\n{plan}"),
            new($"tests/corpus/{Id}/places.tsv", $"fail-stand-in.plan.yaml\t{place}\n"),
            new($"tests/corpus/{Id}/mutations.tsv", $"{action.Value}\\n\t{action.Value}{Id}占位\\n\t{place}\n"),
        ];
    }

    private string Filled(string template)
    {
        using var stream = typeof(RuleScaffold).Assembly.GetManifestResourceStream(template)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("{{Id}}", Id, StringComparison.Ordinal)
            .Replace("{{Name}}", Name, StringComparison.Ordinal)
            .Replace("{{Category}}", Category.ToString(), StringComparison.Ordinal)
            .Replace("{{Chinese}}", CategoryWords.InChinese(Category), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A#.*\n")]
    private static partial Regex FirstComment();

    [GeneratedRegex("^  - action: (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex FirstAction();
}
