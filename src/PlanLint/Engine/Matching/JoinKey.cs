using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>What of a fact is looked up: one value, or several at once. Keys built alike are equal, so that rules share an index.</summary>
internal sealed class JoinKey(Type fact, IReadOnlyList<Equality> equalities, Evaluators evaluators) : IEquatable<JoinKey>
{
    private readonly IReadOnlyList<Expression> _sides = [.. equalities.Select(e => e.Candidate)];
    private readonly IReadOnlyList<bool> _isByReference = [.. equalities.Select(e => e.IsByReference)];

    private readonly int _hash = HashCode.Combine(fact, equalities.Count, ExpressionEquality.Instance.GetHashCode(equalities[0].Candidate));

    public Type Fact { get; } = fact;

    /// <summary>How many semi-joins of the rule set look facts up by it.</summary>
    public int SemiJoins { get; set; }

    /// <summary>Computes the key of a fact.</summary>
    public KeySide Side { get; } = new([.. equalities.Select(e => (e.Candidate, e.IsByReference))], evaluators);

    /// <summary>The key itself, or the equal one that a rule set has already.</summary>
    public static JoinKey Shared(JoinKey key, Dictionary<JoinKey, JoinKey> keys)
    {
        if (keys.TryGetValue(key, out var shared)) return shared;
        keys.Add(key, key);
        return key;
    }

    public bool Equals(JoinKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null
        && Fact == other.Fact
        && _isByReference.SequenceEqual(other._isByReference)
        && _sides.SequenceEqual(other._sides, ExpressionEquality.Instance));

    public override bool Equals(object? obj) => Equals(obj as JoinKey);

    public override int GetHashCode() => _hash;
}
