using System.Linq.Expressions;
using System.Reflection;

namespace PlanLint.Engine.Matching;

/// <summary>Makes rules of their classes.</summary>
internal static class RuleLoader
{
    /// <summary>What the attributes of rules say.</summary>
    /// <returns>By id, ordinal.</returns>
    /// <exception cref="InvalidOperationException">A rule has no id, or two have one.</exception>
    public static IReadOnlyList<RuleInfo> Known(IEnumerable<Type> types) => InOrder(types.Select(t => RuleInfo.Of(t, Marks(t))));

    /// <summary>Rules by id, ordinal.</summary>
    /// <exception cref="InvalidOperationException">Two have one id.</exception>
    public static IReadOnlyList<RuleInfo> InOrder(IEnumerable<RuleInfo> rules) => InOrder(rules, r => r);

    /// <summary>Makes them, in the order given.</summary>
    /// <param name="rules">What is known of them.</param>
    /// <param name="code">Code of the expressions of a rule, by its id, as <see cref="Evaluators"/> takes it; null for none. Where it is that of another build, it is not used.</param>
    /// <exception cref="InvalidOperationException">A rule is malformed.</exception>
    public static CompiledRule[] Load(IReadOnlyList<RuleInfo> rules, Func<string, IReadOnlyList<Delegate?>?>? code = null)
    {
        var keys = new Dictionary<JoinKey, JoinKey>();
        List<Evaluators> evaluators = [.. rules.Select(r => new Evaluators(code?.Invoke(r.Id)))];
        CompiledRule[] loaded = [.. rules.Zip(evaluators, (r, e) => Load(r, () => (Rule)r.Create(), keys, e))];
        return evaluators.TrueForAll(e => e.Fit) ? loaded : Load(rules);
    }

    /// <summary>The expressions that a rule evaluates, over <see cref="Binder.Bound"/> and <see cref="Binder.Candidate"/>, in the order in which loading asks for their code.</summary>
    /// <exception cref="InvalidOperationException">The rule is malformed.</exception>
    public static IReadOnlyList<LambdaExpression> Expressions(RuleInfo rule)
    {
        List<LambdaExpression> written = [];
        Load(rule, () => (Rule)rule.Create(), [], new(written: written.Add));
        return written;
    }

    /// <summary>Rules and others that are no classes of their own.</summary>
    /// <returns>All of them by id, ordinal.</returns>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id.</exception>
    public static CompiledRule[] Together(CompiledRule[] rules, IEnumerable<(RuleInfo Info, PlanRule Rule)> others)
    {
        var keys = new Dictionary<JoinKey, JoinKey>();
        return [.. InOrder([.. rules, .. others.Select(o => Load(o.Info, () => o.Rule, keys, new()))], r => r.Info)];
    }

    private static List<T> InOrder<T>(IEnumerable<T> unordered, Func<T, RuleInfo> info)
    {
        List<T> rules = [.. unordered.OrderBy(r => info(r).Id, StringComparer.Ordinal)];
        var twins = rules.GroupBy(r => info(r).Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twins is null
            ? rules
            : throw new InvalidOperationException($"{twins.Key} is the id of {string.Join(" and ", twins.Select(r => info(r).Type.FullName))}.");
    }

    private static CompiledRule Load(RuleInfo info, Func<Rule> create, Dictionary<JoinKey, JoinKey> keys, Evaluators evaluators)
    {
        try
        {
            var rule = create();
            rule.Define();
            return RuleCompiler.Compile(info, rule, keys, evaluators);
        }
        catch (Exception e)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw new InvalidOperationException($"Rule {info.Id} ({info.Type.FullName}) cannot be loaded: {cause.Message}", cause);
        }
    }

    private static RuleMarks Marks(Type type) => new(
        type.GetCustomAttribute<NameAttribute>(inherit: false)?.Value,
        type.GetCustomAttribute<DescriptionAttribute>(inherit: false)?.Value,
        type.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0,
        [.. type.GetCustomAttributes<TagAttribute>().Select(t => t.Value)]);
}
