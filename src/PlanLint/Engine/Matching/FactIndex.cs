using System.Runtime.InteropServices;

namespace PlanLint.Engine.Matching;

/// <summary>Facts by key. It knows nothing of other conditions, so that all rules of a run can use it.</summary>
internal sealed class FactIndex(JoinKey key, List<Fact> facts)
{
    private static readonly List<Fact> Empty = [];

    private readonly Dictionary<object, List<Fact>> _buckets = [];
    private readonly List<Fact> _faulty = [];
    private int _read;

    /// <summary>The keys that facts have.</summary>
    public IReadOnlyCollection<object> Keys
    {
        get
        {
            Read();
            return _buckets.Keys;
        }
    }

    /// <summary>Facts whose key cannot be computed.</summary>
    public List<Fact> Faulty
    {
        get
        {
            Read();
            return _faulty;
        }
    }

    /// <summary>The facts under a key, in their order.</summary>
    public List<Fact> this[object sought]
    {
        get
        {
            Read();
            return _buckets.TryGetValue(sought, out var bucket) ? bucket : Empty;
        }
    }

    private void Read()
    {
        for (; _read < facts.Count; _read++)
        {
            var fact = facts[_read];
            var value = key.Side.Of([], fact.Value);
            if (ReferenceEquals(value, KeySide.Fault)) _faulty.Add(fact);
            else (CollectionsMarshal.GetValueRefOrAddDefault(_buckets, value, out _) ??= new(1)).Add(fact);
        }
    }
}
