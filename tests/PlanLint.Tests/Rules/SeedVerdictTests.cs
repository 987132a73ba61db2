using System.Globalization;
using System.Text;

namespace PlanLint.Tests.Rules;

/// <summary>Every finding in the published plans was read by a person: the table beside this file says what they think of it.</summary>
public sealed class SeedVerdictTests
{
    private const string Head = """
        # Findings in the published plans, read as text, and what a person who read the plan says of each: right, wrong, or open (a careful reviewer might let it pass).
        # document, line, rule, verdict, why it is not right

        """;

    private static readonly string[] Verdicts = ["right", "wrong", "open"];

    [Fact]
    public void Verdicts_are_given_and_explained()
    {
        SeedVerdict.All.Where(v => !Verdicts.Contains(v.Verdict)).Select(v => $"{v.Document} {v.Line} {v.Rule}").ShouldBeEmpty("read these findings and write right, wrong or open");
        SeedVerdict.All.Where(v => v.Verdict is not "right" && v.Why.Length == 0).Select(v => $"{v.Document} {v.Line} {v.Rule}").ShouldBeEmpty("say why");
    }

    /// <summary>Accepting keeps the verdicts on findings that stay, and writes ? for new ones.</summary>
    [Fact]
    public void The_table_holds_the_findings_of_the_rules()
    {
        var known = SeedVerdict.All.GroupBy(v => (v.Document, v.Line, v.Rule)).ToDictionary(g => g.Key, g => new Queue<SeedVerdict>(g));
        var table = new StringBuilder(Head);
        foreach (var seed in CertainFindingTests.Seeds)
        {
            foreach (var found in SeedPlan.Findings(seed))
            {
                var (document, line) = (seed[..3], SeedPlan.Line(found).ToString(CultureInfo.InvariantCulture));
                var verdict = known.TryGetValue((document, line, found.RuleId), out var same) && same.TryDequeue(out var next) ? next : new(document, line, found.RuleId, "?", "");
                table.Append(string.Join('\t', document, line, found.RuleId, verdict.Verdict, verdict.Why).TrimEnd('\t')).Append('\n');
            }
        }

        table.ToString().ShouldBeApproved(SeedVerdict.Table);
    }
}
