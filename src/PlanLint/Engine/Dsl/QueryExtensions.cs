using System.Linq.Expressions;
using PlanLint.Engine.Matching;

namespace PlanLint.Engine;

/// <summary>The steps of a query. Every step may use aliases bound above the query; results keep the order of the facts.</summary>
public static class QueryExtensions
{
    /// <summary>The facts that pass every condition.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        new QuerySteps<TFact>(new QueryBody(typeof(TFact), conditions, []));

    /// <summary>The results that pass every condition.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates) =>
        Then<TSource>(source, new WhereStep(predicates));

    /// <summary>What is computed from each result.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector) =>
        Then<TResult>(source, new SelectStep(selector));

    /// <summary>What is computed from each result, one after the other. A selector must not give null.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        Then<TResult>(source, new SelectManyStep(selector));

    /// <summary>One group for each key, in the order of their first results; none if there is no result. A key may be null.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        GroupBy(source, keySelector, x => x);

    /// <summary>One group of elements for each key, in the order of their first results; none if there is no result.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Then<IGrouping<TKey, TElement>>(source, new GroupByStep<TKey, TElement>(keySelector, elementSelector));

    /// <summary>One collection of all results; an empty one if there is none.</summary>
    public static ICollectQuery<TSource> Collect<TSource>(this IQuery<TSource> source) =>
        new CollectSteps<TSource>(((IHasBody)source).Body.Then(new CollectStep<TSource>([])));

    /// <summary>Orders the collection, keeping the order of equals; strings ordinally.</summary>
    public static IOrderedQuery<TSource> OrderBy<TSource, TKey>(this ICollectQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source, new Ordering(keySelector, IsDescending: false));

    /// <summary>Orders the collection the other way round, keeping the order of equals; strings ordinally.</summary>
    public static IOrderedQuery<TSource> OrderByDescending<TSource, TKey>(this ICollectQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source, new Ordering(keySelector, IsDescending: true));

    /// <summary>Orders what is equal so far.</summary>
    public static IOrderedQuery<TSource> ThenBy<TSource, TKey>(this IOrderedQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source, new Ordering(keySelector, IsDescending: false));

    /// <summary>Orders what is equal so far the other way round.</summary>
    public static IOrderedQuery<TSource> ThenByDescending<TSource, TKey>(this IOrderedQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source, new Ordering(keySelector, IsDescending: true));

    /// <summary>One lookup of the collection by key; an empty one if there is no result.</summary>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(this ICollectQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        ToLookup(source, keySelector, x => x);

    /// <summary>One lookup of elements by key; an empty one if there is no result.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        new QuerySteps<IKeyedLookup<TKey, TElement>>(((IHasBody)source).Body.WithLast(new LookupStep<TKey, TElement>(keySelector, elementSelector)));

    private static QuerySteps<TResult> Then<TResult>(object source, QueryStep step) => new(((IHasBody)source).Body.Then(step));

    private static CollectSteps<TSource> Ordered<TSource>(object source, Ordering ordering)
    {
        var body = ((IHasBody)source).Body;
        return new(body.WithLast(((ICollectStep)body.Steps[^1]).OrderedBy(ordering)));
    }
}
