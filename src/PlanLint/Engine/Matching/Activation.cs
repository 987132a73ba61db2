namespace PlanLint.Engine.Matching;

/// <summary>What matching one rule against the facts of one run has to remember.</summary>
internal sealed class Activation(CompiledRule rule, FactStore store, CancellationToken deadline)
{
    private readonly PatternMemory?[] _memories = new PatternMemory?[rule.PatternCount];
    private readonly Window?[] _windows = new Window?[rule.PatternCount];
    private Dictionary<FactQuery, (int Known, List<object?> Results)>? _results;

    /// <summary>Called with the values of the aliases for every match.</summary>
    public Action<object?[]> Fire { get; private set; } = _ => { };

    /// <summary>Ends the run when its time is over.</summary>
    /// <exception cref="OperationCanceledException">It is.</exception>
    public void CheckTime() => deadline.ThrowIfCancellationRequested();

    public PatternMemory Memory(Pattern pattern) => _memories[pattern.Number] ??= new(pattern, store);

    /// <summary>See <see cref="SemiJoin.Facts"/>.</summary>
    public List<Fact>? Tried(SemiJoin join, int count) => join.Facts(store, count);

    public Window WindowOf(Pattern pattern) => _windows[pattern.Number] ?? Window.All;

    /// <summary>The values of the aliases with one more.</summary>
    public object?[] With(object?[] bound, int? slot, object? value)
    {
        if (slot is not { } at) return bound;
        var extended = rule.CopiesMatches ? [.. bound] : bound;
        extended[at] = value;
        return extended;
    }

    public List<object?> Results(FactQuery query, object?[] bound)
    {
        var memory = Memory(query.Source);
        if (query.IsCorrelated) return query.Results(memory, bound);
        _results ??= new(ReferenceEqualityComparer.Instance);
        if (_results.TryGetValue(query, out var cached) && cached.Known == memory.Known) return cached.Results;
        var results = query.Results(memory, bound);
        _results[query] = (memory.Known, results);
        return results;
    }

    /// <summary>Finds every match.</summary>
    public void Run(Action<object?[]> fire)
    {
        Array.Clear(_windows);
        Start(fire);
    }

    /// <summary>Finds the matches that take part in facts numbered from <paramref name="from"/> on, each once.</summary>
    public void RunSince(int from, Action<object?[]> fire)
    {
        for (var i = 0; i < rule.Matches.Length; i++)
        {
            var facts = store.Of(rule.Matches[i].Fact);
            if (facts.Count == 0 || facts[^1].Number < from) continue;
            for (var j = 0; j < rule.Matches.Length; j++)
                _windows[rule.Matches[j].Number] = j < i ? new(0, from) : j == i ? new(from, int.MaxValue) : Window.All;
            Start(fire);
        }
    }

    private void Start(Action<object?[]> fire)
    {
        Fire = fire;
        rule.Entry.Run(this, new object?[rule.AliasCount]);
    }
}
