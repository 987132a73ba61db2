using System.Collections.ObjectModel;

namespace PlanLint.Engine.Matching;

internal sealed record CollectStep<TSource>(IReadOnlyList<Ordering> Orderings) : QueryStep, ICollectStep
{
    public QueryStep OrderedBy(Ordering ordering) => this with { Orderings = [.. Orderings, ordering] };

    public override BoundStep Bind(Binder binder)
    {
        (Computed Key, bool IsDescending)[] keys = [.. Orderings.Select(o => (binder.Value(o.Key), o.IsDescending))];
        return (results, bound) =>
        {
            var collected = new TSource[results.Count];
            var count = 0;
            foreach (var result in keys.Length == 0 ? results : [.. Sorted(results, keys, bound)]) collected[count++] = (TSource)result!;
            return [new ReadOnlyCollection<TSource>(collected)];
        };
    }

    private static IEnumerable<object?> Sorted(List<object?> results, (Computed Key, bool IsDescending)[] keys, object?[] bound)
    {
        var sorted = results.OrderBy(_ => 0);
        foreach (var (key, isDescending) in keys)
        {
            object? Of(object? result) => key.Of(bound, result);
            sorted = isDescending ? sorted.ThenByDescending(Of, Ordering.Comparer) : sorted.ThenBy(Of, Ordering.Comparer);
        }
        return sorted;
    }
}
