namespace PlanLint.Engine.Matching;

/// <summary>What one pattern has found out about the facts of one run: a fact is tested alone once, or as often as a small bucket is looked up.</summary>
internal sealed class PatternMemory(Pattern pattern, FactStore store)
{
    /// <summary>As many facts are tested anew for each match sooner than remembered.</summary>
    private const int Few = 8;

    private readonly List<Fact> _facts = store.Of(pattern.Fact);
    private readonly FactIndex? _index = pattern.Key is null ? null : store.Index(pattern.Key);
    private Dictionary<List<Fact>, Sieve>? _buckets;
    private Sieve? _passing;
    private Sieve? _faulty;

    /// <summary>How many facts of the pattern's type there are so far.</summary>
    public int Known => _facts.Count;

    /// <summary>The facts that pass what can be said of them alone.</summary>
    public List<Fact> Passing() => pattern.FiltersAlone ? (_passing ??= new(_facts)).Passing(pattern) : _facts;

    /// <summary>How many facts pass it.</summary>
    public int CountPassing() => !pattern.FiltersAlone ? _facts.Count : _passing is not null ? Passing().Count : _facts.Count(f => pattern.PassesAlone(f.Value));

    /// <summary>The facts under a key, with what is left to be tested on them.</summary>
    public Candidates Bucket(object key)
    {
        var bucket = _index![key];
        if (!pattern.FiltersAlone || bucket.Count == 0) return new(bucket, pattern.Rest);
        if (bucket.Count <= Few) return new(bucket, pattern.Rest, pattern);
        _buckets ??= new(ReferenceEqualityComparer.Instance);
        if (!_buckets.TryGetValue(bucket, out var sieve)) _buckets.Add(bucket, sieve = new(bucket));
        return new(sieve.Passing(pattern), pattern.Rest);
    }

    /// <summary>Whether some fact that no key can be computed for passes what can be said of it alone.</summary>
    public bool HasFaulty()
    {
        var faulty = _index!.Faulty;
        return faulty.Count > 0 && (!pattern.FiltersAlone || (_faulty ??= new(faulty)).Passing(pattern).Count > 0);
    }

    private sealed class Sieve(List<Fact> facts)
    {
        // Null as long as all have passed.
        private List<Fact>? _passing;
        private int _read;

        public List<Fact> Passing(Pattern pattern)
        {
            for (; _read < facts.Count; _read++)
            {
                if (!pattern.PassesAlone(facts[_read].Value)) _passing ??= facts.GetRange(0, _read);
                else _passing?.Add(facts[_read]);
            }

            return _passing ?? facts;
        }
    }
}
