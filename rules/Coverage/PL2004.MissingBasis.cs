using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>The preamble does not name what the plan carries out. It is an info where only the national outline is left out.</summary>
[Rule("PL2004", "MissingBasis", Category.Coverage, Severity.Warning, Source = "《党政机关公文处理工作条例》第二十条：行文依据准确", Checks = ["areas", "basis.number", "basis.shortNames", "basis.title", "documents"])]
public sealed class MissingBasis : PlanRule
{
    public override void Define()
    {
        IEnumerable<RequiredBasis> missing = default!;

        When()
            .Query(() => missing, q => q
                .Match<RequiredBasis>()
                .Where(b => !b.IsCited)
                .Collect())
            .Having(() => missing.Any());

        Then()
            .Report(
                at: () => missing.First().At,
                message: () => Message.Of(
                    $"制定依据中没有引用{string.Join("和", missing.Select(b => b.Citation))}，请写明所贯彻的文件名称和发文字号。",
                    $"The plan does not cite {string.Join(" and ", missing.Select(b => b.Citation))} as its basis; state title and number of what it carries out."),
                severity: () => missing.Any(b => b.IsParent) ? Severity.Warning : Severity.Info,
                properties: () => new Dictionary<string, string> { { "missing", string.Join('、', missing.Select(b => b.Citation)) } });
    }
}
