using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace PlanLint.Engine.Matching;

/// <summary>The facts of one run, and the indexes over them. It only grows. For one thread.</summary>
internal sealed class FactStore
{
    // A native program looks that up anew each time.
    private static readonly ConcurrentDictionary<Type, bool> Sealed = new();

    private readonly Dictionary<Type, List<Fact>> _byClass = [];
    private readonly Dictionary<Type, List<Fact>> _byPattern = [];
    private readonly List<(Type Pattern, List<Fact> Facts)> _open = [];
    private readonly Dictionary<Type, HashSet<object>> _known = [];
    private readonly Dictionary<JoinKey, FactIndex> _indexes = [];

    // Facts of one class mostly come together.
    private (Type? Class, List<Fact> Facts) _last = (null, []);

    /// <summary>Number of facts; the number of the next one.</summary>
    public int Count { get; private set; }

    /// <summary>The facts of the type, its subtypes and implementations, in their order. The list grows with the store.</summary>
    public List<Fact> Of(Type type)
    {
        if (_byPattern.TryGetValue(type, out var facts)) return facts;
        if (Sealed.GetOrAdd(type, t => t.IsSealed))
        {
            facts = OfClass(type);
        }
        else
        {
            facts = [.. _byClass.Where(c => type.IsAssignableFrom(c.Key)).SelectMany(c => c.Value)];
            facts.Sort((a, b) => a.Number.CompareTo(b.Number));
            _open.Add((type, facts));
        }

        _byPattern.Add(type, facts);
        return facts;
    }

    /// <summary>The index over a key; built when it is first asked for, then brought up to date.</summary>
    public FactIndex Index(JoinKey key)
    {
        if (!_indexes.TryGetValue(key, out var index)) _indexes.Add(key, index = new(key, Of(key.Fact)));
        return index;
    }

    /// <summary>Adds facts in their order.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public void AddAll(ReadOnlySpan<object> values)
    {
        for (var (i, end) = (0, 0); i < values.Length; i = end)
        {
            ArgumentNullException.ThrowIfNull(values[i]);
            var type = values[i].GetType();
            // Two calls side by side compare the classes themselves; a Type would have to be found for each.
            for (end = i + 1; end < values.Length && values[end] is { } next && next.GetType() == values[i].GetType();) end++;
            Add(type, values[i..end]);
        }
    }

    /// <summary>Adds facts of one class.</summary>
    private void Add(Type type, ReadOnlySpan<object> values)
    {
        var ofClass = OfClass(type);
        var first = ofClass.Count;
        ofClass.EnsureCapacity(first + values.Length);
        foreach (var value in values) ofClass.Add(new(value, Count++));
        foreach (var (pattern, facts) in _open)
        {
            if (pattern.IsAssignableFrom(type)) facts.AddRange(CollectionsMarshal.AsSpan(ofClass)[first..]);
        }
        if (!_known.TryGetValue(type, out var known)) return;
        foreach (var value in values) known.Add(value);
    }

    private List<Fact> OfClass(Type type)
    {
        if (_last.Class != type) _last = (type, CollectionsMarshal.GetValueRefOrAddDefault(_byClass, type, out _) ??= []);
        return _last.Facts;
    }

    /// <summary>Adds a fact unless an equal one of its class is there.</summary>
    public bool AddNew(object value)
    {
        var type = value.GetType();
        if (!_known.TryGetValue(type, out var known))
        {
            known = _byClass.TryGetValue(type, out var facts) ? [.. facts.Select(f => f.Value)] : [];
            _known.Add(type, known);
        }
        if (known.Contains(value)) return false;
        Add(type, [value]);
        return true;
    }
}
