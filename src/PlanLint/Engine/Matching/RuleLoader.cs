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
        List<CompiledRule> rules = [.. types.Select(t => Load(t, keys)).OrderBy(r => r.Info.Id, StringComparer.Ordinal)];
        var twins = rules.GroupBy(r => r.Info.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twins is null
            ? rules
            : throw new InvalidOperationException($"{twins.Key} is the id of {string.Join(" and ", twins.Select(r => r.Info.Type.FullName))}.");
    }

    private static CompiledRule Load(Type type, Dictionary<JoinKey, JoinKey> keys)
    {
        var info = RuleInfo.Of(type, Marks(type));
        try
        {
            var rule = (Rule)Activator.CreateInstance(type)!;
            rule.Define();
            var effects = rule.Effects.Effects;
            return RuleCompiler.Compile(info with { Messages = MessageTemplates.In(effects.SelectMany(e => e.Sentences)) }, rule.Conditions.Elements, effects, keys);
        }
        catch (Exception e)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw new InvalidOperationException($"Rule {info.Id} ({type.FullName}) cannot be loaded: {cause.Message}", cause);
        }
    }

    private static RuleMarks Marks(Type type) => new(
        type.GetCustomAttribute<NameAttribute>(inherit: false)?.Value,
        type.GetCustomAttribute<DescriptionAttribute>(inherit: false)?.Value,
        type.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0,
        [.. type.GetCustomAttributes<TagAttribute>().Select(t => t.Value)]);
}
