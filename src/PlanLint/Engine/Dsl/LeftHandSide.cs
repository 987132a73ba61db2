using System.Linq.Expressions;
using PlanLint.Engine.Matching;

namespace PlanLint.Engine;

/// <summary>
/// The conditions of a rule: patterns that must all match, in the order they are written. A pattern may use the aliases of the
/// patterns above it. Facts are matched by their type, its base types and its interfaces.
/// </summary>
public sealed class LeftHandSide
{
    private readonly List<Element> _elements = [];

    internal IReadOnlyList<Element> Elements => _elements;

    /// <summary>Goes on once for each fact that passes every condition, in the order the facts were given.</summary>
    /// <param name="alias">A variable of <c>Define</c>, <c>() => fact</c>, that stands for the fact below.</param>
    /// <param name="conditions">Each over the fact, and over aliases bound above where it has to be related to them.</param>
    public LeftHandSide Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new Element.Match(typeof(TFact), alias, conditions));

    /// <summary>Goes on once for each fact that passes every condition, without a name for it.</summary>
    public LeftHandSide Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new Element.Match(typeof(TFact), null, conditions));

    /// <summary>Goes on, once, if some fact passes every condition.</summary>
    public LeftHandSide Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new Element.Quantified(typeof(TFact), IsWanted: true, conditions));

    /// <summary>Goes on, once, if no fact passes every condition.</summary>
    public LeftHandSide Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new Element.Quantified(typeof(TFact), IsWanted: false, conditions));

    /// <summary>Goes on, once, if every fact that passes the base condition passes the others too; also if none passes it.</summary>
    public LeftHandSide All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull =>
        Add(new Element.Every(typeof(TFact), baseCondition, conditions));

    /// <summary>Goes on, once, if every fact of the type passes the condition; also if there is none.</summary>
    public LeftHandSide All<TFact>(Expression<Func<TFact, bool>> condition) where TFact : notnull =>
        Add(new Element.Every(typeof(TFact), null, [condition]));

    /// <summary>Goes on once for each result of a query over facts.</summary>
    /// <param name="alias">A variable of <c>Define</c> that stands for the result below.</param>
    /// <param name="query">Begins with <c>Match</c>; its conditions and steps may use aliases bound above.</param>
    public LeftHandSide Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> query) where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(query);
        return Add(new Element.Query(alias, ((IHasBody)query(QueryStart.Instance)).Body));
    }

    /// <summary>Goes on for what the patterns of the group match together. Groups nest.</summary>
    public LeftHandSide And(Action<LeftHandSide> group) => Add(new Element.All(Group(group)));

    /// <summary>
    /// Goes on for what each member of the group matches by itself, member after member: facts that two members match go on twice.
    /// An alias may be used below only if every member binds it.
    /// </summary>
    public LeftHandSide Or(Action<LeftHandSide> group) => Add(new Element.Any(Group(group)));

    /// <summary>Computes a value from aliases bound above and gives it a name.</summary>
    public LeftHandSide Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) where TResult : notnull =>
        Add(new Element.Let(alias, expression));

    /// <summary>Goes on if every condition over aliases bound above holds.</summary>
    public LeftHandSide Having(params Expression<Func<bool>>[] conditions) => Add(new Element.Having(conditions));

    private LeftHandSide Add(Element element)
    {
        _elements.Add(element);
        return this;
    }

    private static List<Element> Group(Action<LeftHandSide> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var inner = new LeftHandSide();
        group(inner);
        return inner._elements.Count > 0 ? inner._elements : throw new InvalidOperationException("a group has no pattern");
    }
}
