using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>The text says how many actions, projects or safeguards there are, and there are more or fewer.</summary>
[Rule("PL2008", "DeclaredCountMismatch", Category.Coverage, Severity.Error, Source = "《党政机关公文处理工作条例》第二十条：数字准确")]
public sealed class DeclaredCountMismatch : PlanRule
{
    public override void Define()
    {
        CountStatement statement = default!;
        Plan plan = default!;
        int actual = default!;

        When()
            .Match(() => statement, s => s.Counted != null)
            .Match(() => plan)
            .Let(() => actual, () => plan.Prose.Count(a => a.Kind == statement.Counted))
            .Having(() => actual > 0, () => actual != statement.Declared.Count);

        Then()
            .Report(
                at: () => statement.At,
                message: () => Message.Of(
                    $"这里说有 {statement.Declared.Count} 个“{statement.Declared.Noun}”，实际列了 {actual} 个。",
                    $"The text speaks of {statement.Declared.Count} '{statement.Declared.Noun}', but the plan lists {actual}."),
                related: () => plan.Prose
                    .Where(a => a.Kind == statement.Counted)
                    .Select(a => new RelatedPlace(a.Title.At, Message.Of($"{a.Title.Value}", $"{a.Title.Value}"))),
                properties: () => Numbers(statement.Declared.Count, actual));
    }

    private static Dictionary<string, string> Numbers(int declared, int actual) => new(StringComparer.Ordinal)
    {
        ["declared"] = $"{declared}",
        ["actual"] = $"{actual}",
    };
}
