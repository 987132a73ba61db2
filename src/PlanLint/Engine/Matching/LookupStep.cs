using System.Collections;
using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record LookupStep<TKey, TElement>(LambdaExpression Key, LambdaExpression Element) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        var key = binder.Value(Key);
        var element = binder.Value(Element);
        return (results, bound) => [new Lookup(results.ToLookup(r => (TKey)key.Of(bound, r)!, r => (TElement)element.Of(bound, r)!))];
    }

    private sealed class Lookup(ILookup<TKey, TElement> inner) : IKeyedLookup<TKey, TElement>
    {
        public IEnumerable<TKey> Keys => inner.Select(g => g.Key);

        public int Count => inner.Count;

        public IEnumerable<TElement> this[TKey key] => inner[key];

        public bool Contains(TKey key) => inner.Contains(key);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => inner.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
