using System.Collections.ObjectModel;

namespace PlanLint.Engine.Matching;

internal sealed record CollectStep<TSource>(IReadOnlyList<Ordering> Orderings) : QueryStep, ICollectStep
{
    public QueryStep OrderedBy(Ordering ordering) => this with { Orderings = [.. Orderings, ordering] };

    public override BoundStep Bind(Binder binder)
    {
        (Computed Key, bool IsDescending)[] keys = [.. Orderings.Select(o => (binder.Value(o.Key), o.IsDescending))];
        return (results, bound) => [new ReadOnlyCollection<TSource>([.. Sorted(results, keys, bound).Select(r => (TSource)r!)])];
    }

    private static IEnumerable<object?> Sorted(IEnumerable<object?> results, (Computed Key, bool IsDescending)[] keys, object?[] bound)
    {
        IOrderedEnumerable<object?>? sorted = null;
        foreach (var (key, isDescending) in keys)
        {
            object? Of(object? result) => key.Of(bound, result);
            sorted = (sorted, isDescending) switch
            {
                (null, false) => results.OrderBy(Of, Ordering.Comparer),
                (null, true) => results.OrderByDescending(Of, Ordering.Comparer),
                (_, false) => sorted.ThenBy(Of, Ordering.Comparer),
                (_, true) => sorted.ThenByDescending(Of, Ordering.Comparer),
            };
        }
        return sorted ?? results;
    }
}
