using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>A rule about plans, over NRules. Every rule of ours derives from it.</summary>
public abstract class PlanRule : Rule;

/// <summary>Rules, loaded into NRules. Building one is expensive, so build it once and share it; a run has its own session.</summary>
public sealed class RuleSet
{
    private readonly ConcurrentDictionary<string, Lazy<ISessionFactory>> _factories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleInfo> _byName;
    private readonly Dictionary<string, IRuleDefinition> _definitions;

    private RuleSet(IReadOnlyList<Type> types)
    {
        var definitions = Repository(types).GetRuleSets().SelectMany(s => s.Rules).ToList();
        _definitions = definitions.ToDictionary(d => d.Name, StringComparer.Ordinal);
        _byName = types.Select(t => (Marks: Marks(t), Type: t)).ToDictionary(
            r => r.Marks.Name ?? r.Type.FullName!,
            r => RuleInfo.Of(r.Type, r.Marks) with { Messages = Messages(_definitions[r.Marks.Name ?? r.Type.FullName!]) },
            StringComparer.Ordinal);
        Rules = [.. _byName.Values.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>Every rule of the set, by id, ordinal.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>The public rules of assemblies; nested and abstract classes are left out.</summary>
    public static RuleSet From(params IReadOnlyList<Assembly> assemblies) =>
        Of([.. assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsSubclassOf(typeof(Rule)))]);

    /// <summary>The rules that the types define; NRules finds public types only.</summary>
    public static RuleSet Of(params IReadOnlyList<Type> types) => new(types);

    /// <summary>Rules known already.</summary>
    internal static RuleSet Prepare(IReadOnlyList<RuleInfo> known, Func<string, IReadOnlyList<Delegate?>?>? code = null) => new([.. known.Select(r => r.Type)]);

    /// <summary>Rules that are no classes of their own need our engine: NRules makes them of types.</summary>
    internal RuleSet With(IEnumerable<(RuleInfo Info, PlanRule Rule)> others) =>
        others.Any() ? throw new NotSupportedException("Rules as data need the built-in engine.") : this;

    /// <summary>Runs the rules with the given ids.</summary>
    public RuleRun Run(IEnumerable<object> facts, IReadOnlySet<string> enabled) => Run(facts, rule => enabled.Contains(rule.Id));

    /// <summary>Runs rules over facts that do not change meanwhile; null for all rules. Facts must differ from one another. NRules does not tell what a rule costs.</summary>
    public RuleRun Run(IEnumerable<object> facts, Func<RuleInfo, bool>? enabled = null, RunTimes? times = null, CancellationToken deadline = default)
    {
        List<RuleInfo> asked = [.. Rules.Where(r => enabled is null || enabled(r))];
        var faults = new Dictionary<string, Message>(StringComparer.Ordinal);
        var session = Factory(asked).CreateSession();
        session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            foreach (var rule in e.Rules) faults.TryAdd(rule.Name, Fault(e.Expression, e.Exception));
        };
        session.Events.RhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            faults.TryAdd(e.Match.Rule.Name, Fault(e.Expression, e.Exception));
        };
        var given = facts.ToList();
        session.InsertAll(given);
        session.Fire(deadline);
        deadline.ThrowIfCancellationRequested();
        // The order in which NRules fires is its own; ours is that of the file.
        var findings = session.Query<Reported>().AsEnumerable()
            .Where(r => !faults.ContainsKey(r.RuleName))
            .Select(r => new Finding(_byName[r.RuleName], r.At, r.Message)
            {
                Related = [.. r.Related],
                Fix = r.Fix,
                Severity = r.Severity,
                Properties = r.Properties,
            })
            .OrderBy(f => f.Rule.Id, StringComparer.Ordinal).ThenBy(f => f.At.Offset).ThenBy(f => f.Message.In(Language.Chinese), StringComparer.Ordinal)
            .ToList();
        var known = new HashSet<object>(given, ReferenceEqualityComparer.Instance);
        List<object> derived = [.. session.Query<object>().AsEnumerable().Where(f => f is not Reported && !known.Contains(f))];
        return new(findings, Outcomes(asked, faults, findings, [.. given, .. derived])) { Derived = derived };
    }

    private ISessionFactory Factory(List<RuleInfo> rules) => _factories.GetOrAdd(
        string.Join(' ', rules.Select(r => r.Id)),
        _ => new Lazy<ISessionFactory>(() => Repository([.. rules.Select(r => r.Type)]).Compile())).Value;

    private static RuleRepository Repository(IReadOnlyList<Type> types)
    {
        var repository = new RuleRepository();
        if (types.Count > 0) repository.Load(x => x.From([.. types]));
        return repository;
    }

    private ImmutableSortedDictionary<string, RuleOutcome> Outcomes(
        List<RuleInfo> asked, Dictionary<string, Message> faults, List<Finding> findings, List<object> facts)
    {
        var failures = findings.ToLookup(f => f.Rule.Id, StringComparer.Ordinal);
        var names = _byName.ToDictionary(n => n.Value.Id, n => n.Key, StringComparer.Ordinal);
        return asked.ToImmutableSortedDictionary(r => r.Id, RuleOutcome (rule) =>
        {
            if (faults.TryGetValue(names[rule.Id], out var fault)) return new RuleOutcome.NotChecked(fault);
            var examined = Examined(_definitions[names[rule.Id]], facts);
            if (failures[rule.Id].Count() is > 0 and var count) return new RuleOutcome.Failed(count, examined);
            return examined > 0 ? new RuleOutcome.Passed(examined) : new RuleOutcome.NotApplicable();
        }, StringComparer.Ordinal);
    }

    private static int Examined(IRuleDefinition rule, List<object> facts)
    {
        if (Lead(rule.LeftHandSide) is not { } pattern) return 1;
        var conditions = pattern.Expressions.Find(PatternElement.ConditionName)
            .Where(c => c.Expression.Parameters.Count == 1)
            .Select(c => c.Expression.Compile(preferInterpretation: true)).ToList();
        return facts.Count(f => pattern.ValueType.IsInstanceOfType(f) && conditions.TrueForAll(c => c.DynamicInvoke(f) is true));
    }

    private static PatternElement? Lead(RuleElement element) => element switch
    {
        PatternElement { Source: AggregateElement aggregate } => Lead(aggregate.Source),
        PatternElement pattern => pattern,
        GroupElement group => group.ChildElements.Select(Lead).FirstOrDefault(l => l is not null),
        _ => null,
    };

    private static IReadOnlyList<MessageTemplate> Messages(IRuleDefinition rule) =>
        MessageTemplates.In(rule.RightHandSide.Actions.Select(a => a.Expression));

    private static Message Fault(Expression expression, Exception? e) => Message.Of(
        $"“{expression}”抛出 {e?.GetType().Name}：{e?.Message}", $"'{expression}' threw {e?.GetType().Name}: {e?.Message}");

    private static RuleMarks Marks(Type type) => new(
        Value<NameAttribute>(type, inherit: false) as string,
        Value<DescriptionAttribute>(type, inherit: false) as string,
        Value<PriorityAttribute>(type, inherit: true) as int? ?? 0,
        [.. type.GetCustomAttributes<TagAttribute>().Select(Value).OfType<string>()]);

    private static object? Value<T>(Type type, bool inherit) where T : Attribute => Value(type.GetCustomAttribute<T>(inherit));

    // The values of these attributes are internal to NRules.
    private static object? Value(Attribute? attribute) =>
        attribute?.GetType().GetProperty("Value", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(attribute);
}

/// <summary>Our verb for the right side of a rule.</summary>
public static class ReportingExtensions
{
    /// <summary>Reports one finding. The expressions become one action; their aliases keep their names, by which NRules finds them.</summary>
    public static IRightHandSideExpression Report(
        this IRightHandSideExpression then,
        Expression<Func<Location>> at,
        Expression<Func<Message>> message,
        Expression<Func<IEnumerable<RelatedPlace>>>? related = null,
        Expression<Func<Fix?>>? fix = null,
        Expression<Func<Severity>>? severity = null,
        Expression<Func<IReadOnlyDictionary<string, string>>>? properties = null)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var name = Expression.Property(Expression.Property(context, nameof(IContext.Rule)), nameof(IRuleDefinition.Name));
        var reported = Expression.MemberInit(
            Expression.New(typeof(Reported).GetConstructors().Single(), name, at.Body, message.Body),
            new[]
            {
                Given(nameof(Reported.Related), related),
                Given(nameof(Reported.Fix), fix),
                Given(nameof(Reported.Severity), severity),
                Given(nameof(Reported.Properties), properties),
            }.OfType<MemberBinding>());
        var insert = Expression.Call(context, nameof(IContext.Insert), null, Expression.Convert(reported, typeof(object)));
        return then.Do(Expression.Lambda<Action<IContext>>(insert, context));
    }

    /// <summary>Reports from inside an action.</summary>
    public static void Report(this IContext context, Location at, Message message) => context.Insert(new Reported(context.Rule.Name, at, message));

    private static MemberAssignment? Given(string property, LambdaExpression? value)
    {
        if (value is null) return null;
        var member = typeof(Reported).GetProperty(property)!;
        return Expression.Bind(member, Expression.Convert(value.Body, member.PropertyType));
    }
}

/// <summary>How a finding travels through working memory: a fact that is equal to itself only.</summary>
internal sealed class Reported(string ruleName, Location at, Message message)
{
    public string RuleName { get; } = ruleName;

    public Location At { get; } = at;

    public Message Message { get; } = message;

    public IEnumerable<RelatedPlace> Related
    {
        get;
        init => field = [.. value];
    } = [];

    public Fix? Fix { get; init; }

    public Severity? Severity { get; init; }

    public IReadOnlyDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
