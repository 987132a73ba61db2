using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PlanLint.Engine.Matching;

/// <summary>Facts by key. It knows nothing of other conditions, so that all rules of a run can use it.</summary>
internal sealed class FactIndex(JoinKey key, List<Fact> facts)
{
    private const int Sample = 16;

    private static readonly List<Fact> Empty = [];

    private readonly Dictionary<object, Bucket> _buckets = [];
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
            ref var bucket = ref CollectionsMarshal.GetValueRefOrNullRef(_buckets, sought);
            return Unsafe.IsNullRef(ref bucket) ? Empty : bucket.Facts;
        }
    }

    private void Read()
    {
        for (; _read < facts.Count; _read++)
        {
            // Where the first facts differ, as with numbers, all will.
            if (_read == Sample && _buckets.Count == Sample) _buckets.EnsureCapacity(facts.Count);
            var fact = facts[_read];
            var value = key.Side.Of([], fact.Value);
            if (ReferenceEquals(value, KeySide.Fault)) _faulty.Add(fact);
            else Add(ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, value, out var isKnown), fact, isKnown);
        }

        static void Add(ref Bucket bucket, Fact fact, bool isKnown)
        {
            if (isKnown) bucket.Facts.Add(fact);
            else bucket = new(fact);
        }
    }

    /// <summary>The facts under one key. Most keys have one fact and are never looked up, so the list is made for who asks.</summary>
    private struct Bucket(Fact first)
    {
        private readonly Fact _first = first;
        private List<Fact>? _facts;

        public List<Fact> Facts => _facts ??= [_first];
    }
}
