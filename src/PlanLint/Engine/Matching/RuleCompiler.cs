using System.Collections.Immutable;
using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>Turns what a rule's <c>Define</c> wrote down into nodes. Expressions are bound here; none is compiled yet.</summary>
internal sealed class RuleCompiler
{
    private readonly Dictionary<JoinKey, JoinKey> _keys;
    private readonly Evaluators _evaluators;
    private readonly Aliases _aliases = new();
    private readonly List<Pattern> _patterns = [];
    private readonly List<Pattern> _matches = [];
    private ImmutableHashSet<int> _scope = [];
    private bool _copiesMatches;
    private bool _growsByMatchesOnly = true;

    private RuleCompiler(Dictionary<JoinKey, JoinKey> keys, Evaluators evaluators) => (_keys, _evaluators) = (keys, evaluators);

    /// <param name="info">What is known of the rule.</param>
    /// <param name="rule">The rule, defined.</param>
    /// <param name="keys">The keys of the rule set: equal ones are shared.</param>
    /// <param name="evaluators">Those of this rule.</param>
    /// <exception cref="InvalidOperationException">The rule is malformed.</exception>
    public static CompiledRule Compile(RuleInfo info, Rule rule, Dictionary<JoinKey, JoinKey> keys, Evaluators evaluators)
    {
        var (elements, effects) = (rule.Conditions.Elements, rule.Effects.Effects);
        if (elements.Count == 0) throw new InvalidOperationException("it has no condition: call When()");
        if (effects.Count == 0) throw new InvalidOperationException("it has no effect: call Then()");
        return new RuleCompiler(keys, evaluators).Compile(info, elements, effects);
    }

    private CompiledRule Compile(RuleInfo info, IReadOnlyList<Element> elements, IReadOnlyList<EffectSource> effects)
    {
        Declare(elements);
        var link = Sequence(elements);
        var bound = effects.Select(e => (Source: e, Effect: Bind(e))).ToLookup(e => e.Source is EffectSource.Yield, e => e.Effect);
        return new(info, link.Before(FireNode.Instance))
        {
            Messages = MessageTemplates.In(effects.SelectMany(e => e.Sentences)),
            AliasCount = _aliases.Count,
            PatternCount = _patterns.Count,
            CopiesMatches = _copiesMatches,
            Leads = [.. link.Leads],
            Matches = _growsByMatchesOnly ? [.. _matches] : [],
            Reads = [.. _patterns.Select(p => p.Fact).Distinct()],
            Yields = [.. effects.OfType<EffectSource.Yield>().Select(y => y.Fact).Distinct()],
            Deriving = [.. bound[true]],
            Acting = [.. bound[false]],
        };
    }

    // All of them first: an alias that is used above its pattern must be told from a captured constant.
    private void Declare(IEnumerable<Element> elements)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case Element.Match { Alias: { } alias }: _aliases.Declare(alias); break;
                case Element.Query query: _aliases.Declare(query.Alias); break;
                case Element.Let let: _aliases.Declare(let.Alias); break;
                case Element.All group: Declare(group.Members); break;
                case Element.Any group: Declare(group.Members); break;
            }
        }
    }

    private Link Sequence(IReadOnlyList<Element> elements)
    {
        List<Link> links = [.. elements.Select(Bind)];
        return new(
            next => Enumerable.Reverse(links).Aggregate(next, (node, link) => link.Before(node)),
            links.Find(l => l.Leads.Count > 0)?.Leads ?? []);
    }

    private Link Bind(Element element) => element switch
    {
        Element.Match match => Bind(match),
        Element.Quantified quantified => Quantifier(quantified.Fact, quantified.IsWanted, quantified.Conditions),
        Element.Every every => Quantifier(every.Fact, false, [.. every.Where is null ? [] : new[] { every.Where }, Negated(every.Conditions)]),
        Element.Query query => Bind(query),
        Element.Let let => Bind(let),
        Element.Having having => Bind(having),
        Element.All group => Sequence(group.Members),
        Element.Any group => Bind(group),
        _ => throw new InvalidOperationException($"unknown element {element}"),
    };

    private Link Bind(Element.Match match)
    {
        int? slot = match.Alias is null ? null : Unbound(match.Alias);
        var pattern = Pattern(match.Fact, match.Conditions, Binder(), slot);
        _matches.Add(pattern);
        if (slot is { } bound) _scope = _scope.Add(bound);
        return new(next => new MatchNode(pattern, slot, next, next is MatchNode second ? SemiJoin.Of(pattern, slot, second.Pattern, _keys, _evaluators) : null), [pattern]);
    }

    private Link Quantifier(Type fact, bool isWanted, IReadOnlyList<LambdaExpression> conditions)
    {
        _growsByMatchesOnly &= !isWanted;
        var pattern = Pattern(fact, conditions, Binder());
        return new(next => new QuantifierNode(pattern, isWanted, next), []);
    }

    private Link Bind(Element.Query query)
    {
        _growsByMatchesOnly = false;
        var slot = Unbound(query.Alias);
        var binder = Binder();
        var source = Pattern(query.Body.Fact, query.Body.Conditions, binder);
        BoundStep[] steps = [.. query.Body.Steps.Select(s => s.Bind(binder))];
        _copiesMatches |= binder.CapturesAliases;
        _scope = _scope.Add(slot);
        var ready = new FactQuery(source, steps, binder.UsesAliases);
        return new(next => new QueryNode(ready, slot, next), [source]);
    }

    private Link Bind(Element.Let let)
    {
        var slot = Unbound(let.Alias);
        var binder = Binder();
        var value = binder.Value(let.Value);
        _copiesMatches |= binder.CapturesAliases;
        _scope = _scope.Add(slot);
        return new(next => new LetNode(value, slot, next), []);
    }

    private Link Bind(Element.Having having)
    {
        var binder = Binder();
        Condition[] conditions = [.. having.Conditions.Select(c => binder.Condition(c))];
        return new(next => new HavingNode(conditions, next), []);
    }

    private Link Bind(Element.Any group)
    {
        _growsByMatchesOnly = false;
        var before = _scope;
        ImmutableHashSet<int>? after = null;
        List<Link> branches = [];
        foreach (var member in group.Members)
        {
            _scope = before;
            branches.Add(Bind(member));
            after = after is null ? _scope : after.Intersect(_scope);
        }
        _scope = after ?? before;
        return new(next => new OrNode([.. branches.Select(b => b.Before(next))]), [.. branches.SelectMany(b => b.Leads)]);
    }

    private Effect Bind(EffectSource source)
    {
        var binder = Binder();
        Effect effect = source switch
        {
            EffectSource.Report report => new ReportEffect(report, binder),
            EffectSource.Do act => new DoEffect(binder.Value(act.Action)),
            EffectSource.Yield yield => new YieldEffect(binder.Value(yield.Value)),
            _ => throw new InvalidOperationException($"unknown effect {source}"),
        };
        _copiesMatches |= binder.CapturesAliases;
        return effect;
    }

    private Pattern Pattern(Type fact, IReadOnlyList<LambdaExpression> conditions, Binder binder, int? own = null)
    {
        var compiler = new PatternCompiler(_evaluators);
        foreach (var condition in conditions) compiler.Add(binder.Body(condition, own), condition);
        var pattern = compiler.Build(fact, _patterns.Count, _keys);
        _patterns.Add(pattern);
        return pattern;
    }

    private int Unbound(LambdaExpression alias)
    {
        var slot = _aliases.Declare(alias);
        return _scope.Contains(slot) ? throw new InvalidOperationException($"'{ExpressionText.Of(alias)}' is bound twice") : slot;
    }

    private Binder Binder() => new(_aliases, _scope, _evaluators);

    private static LambdaExpression Negated(IReadOnlyList<LambdaExpression> conditions)
    {
        var candidate = conditions[0].Parameters[0];
        var all = conditions.Select(c => Parameter.Replace(c.Body, c.Parameters[0], candidate)).Aggregate(Expression.AndAlso);
        return Expression.Lambda(Expression.Not(all), candidate);
    }

    /// <param name="Before">Makes the node or nodes that go before a node.</param>
    /// <param name="Leads">The patterns that matching begins with, if the element has a pattern that stands for facts.</param>
    private sealed record Link(Func<Node, Node> Before, IReadOnlyList<Pattern> Leads);
}
