using PlanLint.Engine;

namespace PlanLint.Packs;

/// <summary>A rule of a pack in the language of all rules.</summary>
internal sealed class DataRule(PackRule written) : PlanRule
{
    public override void Define()
    {
        PlanNode node = default!;
        var rule = written;
        var kind = written.Node;

        switch (written.Cardinality)
        {
            case PackCardinality.Required:
                When().Or(either => either
                    .And(none => none
                        .Match(() => node, n => n.Kind == PlanNodeKind.Plan)
                        .Not<PlanNode>(n => n.Kind == kind, n => rule.Applies(n)))
                    .And(wrong => wrong
                        .Match(() => node, n => n.Kind == kind, n => rule.Applies(n))
                        .Having(() => !rule.IsMet(node))));
                break;
            case PackCardinality.Prohibited:
                When()
                    .Match(() => node, n => n.Kind == kind)
                    .Having(() => rule.Applies(node), () => rule.IsMet(node));
                break;
            default:
                When()
                    .Match(() => node, n => n.Kind == kind, n => rule.Applies(n))
                    .Having(() => !rule.IsMet(node));
                break;
        }

        Then()
            .Report(() => node.At, () => rule.Say(node));
    }
}
