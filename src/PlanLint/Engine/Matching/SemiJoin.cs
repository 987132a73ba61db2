using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>
/// Two matches of which the second is looked up by what the first bound. Where few facts can be found by the second, only those of the first
/// are tried that one of them goes with, instead of looking up nothing for each. It takes an index over the first, which pays where several rules use it.
/// </summary>
/// <param name="first">What the second looks for, as a key of the facts of the first.</param>
/// <param name="second">The key of the second.</param>
internal sealed class SemiJoin(JoinKey first, JoinKey second)
{
    /// <summary>So many times as many facts as keys to look up make it worth while.</summary>
    private const int Enough = 4;

    /// <summary>So many rules that use an index of the first match pay for it.</summary>
    private const int Several = 3;

    /// <summary>Null unless what the second match looks for is all there is to the first, and read from it alone.</summary>
    public static SemiJoin? Of(Pattern first, int? slot, Pattern second, Dictionary<JoinKey, JoinKey> keys, Evaluators evaluators)
    {
        if (slot is not { } at || first is not { Key: null, Gates: [], GateHints: [], Rest: [] } || second is not { Key: { } key, Gates: [], GateHints: [] }) return null;
        Equality[] sides = [.. second.Equalities.Select(e => e with { Candidate = AsCandidate.Of(e.Bound, at) })];
        if (sides.Any(s => Mentions.Of(s.Candidate, Binder.Bound))) return null;
        var shared = JoinKey.Shared(new(first.Fact, sides, evaluators), keys);
        shared.SemiJoins++;
        return new(shared, key);
    }

    /// <summary>The facts of the first match that the second may find something for, in their order; null where trying all is as good.</summary>
    /// <param name="store">All facts.</param>
    /// <param name="count">How many would be tried.</param>
    public List<Fact>? Facts(FactStore store, int count)
    {
        if (store.Of(second.Fact).Count == 0) return [];
        if (first.SemiJoins < Several) return null;
        var found = store.Index(second);
        if (found.Faulty.Count > 0 || found.Keys.Count * Enough > count) return null;
        var facts = store.Index(first);
        if (facts.Faulty.Count > 0) return null;
        List<Fact> tried = [.. found.Keys.SelectMany(k => facts[k])];
        tried.Sort((a, b) => a.Number.CompareTo(b.Number));
        return tried;
    }

    /// <summary>Reads from the candidate what was read from an alias.</summary>
    private sealed class AsCandidate(int slot) : ExpressionVisitor
    {
        public static Expression Of(Expression side, int slot) => new AsCandidate(slot).Visit(side);

        protected override Expression VisitBinary(BinaryExpression node) =>
            node is { NodeType: ExpressionType.ArrayIndex, Right: ConstantExpression { Value: int at } } && node.Left == Binder.Bound && at == slot ? Binder.Candidate : base.VisitBinary(node);
    }
}
