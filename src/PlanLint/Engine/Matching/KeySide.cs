using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace PlanLint.Engine.Matching;

/// <summary>One side of a hashed join: computes the value under which a fact is kept, or the one that a match looks for.</summary>
internal sealed class KeySide(IReadOnlyList<(Expression Side, bool IsByReference)> parts, Evaluators evaluators)
{
    private static readonly object Nothing = new();

    private readonly Hot<Func<object?[], object?, object?>>[] _values = [.. parts.Select(p => evaluators.Key(p.Side))];

    private readonly bool[] _isByReference = [.. parts.Select(p => p.IsByReference)];

    /// <summary>Stands for the value of a key that cannot be computed.</summary>
    public static object Fault { get; } = new();

    /// <summary>The key, fit for a hash table, or <see cref="Fault"/>. It never throws.</summary>
    public object Of(object?[] bound, object? candidate)
    {
        if (_values.Length == 1) return Part(0, bound, candidate);
        var values = new object[_values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Part(i, bound, candidate);
            if (ReferenceEquals(values[i], Fault)) return Fault;
        }
        return new Several(values);
    }

    private object Part(int i, object?[] bound, object? candidate)
    {
        try
        {
            var value = _values[i].Current(bound, candidate) ?? Nothing;
            return _isByReference[i] && !ReferenceEquals(value, Fault) ? new Same(value) : value;
        }
        catch (Exception)
        {
            return Fault;
        }
    }

    private readonly record struct Same(object Value)
    {
        public bool Equals(Same other) => ReferenceEquals(Value, other.Value);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
    }

    private readonly record struct Several(object[] Values)
    {
        public bool Equals(Several other) => Values.AsSpan().SequenceEqual(other.Values);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var value in Values) hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
