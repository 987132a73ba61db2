using System.Reflection;

namespace PlanLint.Engine.Matching;

/// <summary>Makes rules of their classes.</summary>
internal static class RuleLoader
{
    /// <returns>The rules by id, ordinal.</returns>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id.</exception>
    public static IReadOnlyList<CompiledRule> Load(IEnumerable<Type> types)
    {
        var keys = new Dictionary<JoinKey, JoinKey>();
        return InOrder(types.Select(t => Load(t, keys)));
    }

    /// <summary>Rules and others that are no classes of their own.</summary>
    /// <returns>All of them by id, ordinal.</returns>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id.</exception>
    public static IReadOnlyList<CompiledRule> Together(IReadOnlyList<CompiledRule> rules, IEnumerable<(RuleInfo Info, PlanRule Rule)> others)
    {
        var keys = new Dictionary<JoinKey, JoinKey>();
        return InOrder([.. rules, .. others.Select(o => Load(o.Info, () => o.Rule, keys))]);
    }

    private static List<CompiledRule> InOrder(IEnumerable<CompiledRule> unordered)
    {
        List<CompiledRule> rules = [.. unordered.OrderBy(r => r.Info.Id, StringComparer.Ordinal)];
        var twins = rules.GroupBy(r => r.Info.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twins is null
            ? rules
            : throw new InvalidOperationException($"{twins.Key} is the id of {string.Join(" and ", twins.Select(r => r.Info.Type.FullName))}.");
    }

    private static CompiledRule Load(Type type, Dictionary<JoinKey, JoinKey> keys) =>
        Load(RuleInfo.Of(type, Marks(type)), () => (Rule)Activator.CreateInstance(type)!, keys);

    private static CompiledRule Load(RuleInfo info, Func<Rule> create, Dictionary<JoinKey, JoinKey> keys)
    {
        try
        {
            var rule = create();
            rule.Define();
            var effects = rule.Effects.Effects;
            var written = MessageTemplates.In(effects.SelectMany(e => e.Sentences));
            return RuleCompiler.Compile(written.Count > 0 ? info with { Messages = written } : info, rule.Conditions.Elements, effects, keys);
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
