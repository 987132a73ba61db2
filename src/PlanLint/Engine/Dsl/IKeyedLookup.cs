namespace PlanLint.Engine;

/// <summary>A lookup that also lists its keys, in the order of their first elements.</summary>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>Every key once.</summary>
    IEnumerable<TKey> Keys { get; }
}
