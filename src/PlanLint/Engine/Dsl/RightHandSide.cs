using System.Linq.Expressions;
using PlanLint.Engine.Matching;
using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>What a rule does for each match. Effects run in the order they are written and may use every alias.</summary>
public sealed class RightHandSide
{
    private readonly List<EffectSource> _effects = [];

    internal IReadOnlyList<EffectSource> Effects => _effects;

    /// <summary>Reports one finding.</summary>
    /// <param name="at">The words meant; not null.</param>
    /// <param name="message">What is wrong, written as <c>Message.Of($"…", $"…")</c> so that its template is known without a run.</param>
    /// <param name="related">Other places; read to its end at once.</param>
    /// <param name="fix">How to mend it; may give null.</param>
    /// <param name="severity">Level of this finding where it differs from the rule's.</param>
    /// <param name="properties">Facts that help a reader, under short camelCase names.</param>
    public RightHandSide Report(
        Expression<Func<Location>> at,
        Expression<Func<Message>> message,
        Expression<Func<IEnumerable<RelatedPlace>>>? related = null,
        Expression<Func<Fix?>>? fix = null,
        Expression<Func<Severity>>? severity = null,
        Expression<Func<IReadOnlyDictionary<string, string>>>? properties = null) =>
        Add(new EffectSource.Report(at, message) { Related = related, Fix = fix, Severity = severity, Properties = properties });

    /// <summary>Runs an action, once the rules of the same priority have yielded all their facts.</summary>
    public RightHandSide Do(Expression<Action<IContext>> action) => Add(new EffectSource.Do(action));

    /// <summary>
    /// Adds a fact, unless an equal one of its type is there. Rules of the same priority that yield see it as well, so that facts
    /// follow from facts until nothing new appears; then rules that report run.
    /// </summary>
    /// <param name="yield">Gives the fact; not null.</param>
    public RightHandSide Yield<TFact>(Expression<Func<IContext, TFact>> yield) where TFact : notnull =>
        Add(new EffectSource.Yield(typeof(TFact), yield));

    private RightHandSide Add(EffectSource effect)
    {
        _effects.Add(effect);
        return this;
    }
}
