using System.Reflection;
using PlanLint.Engine.Matching;

namespace PlanLint.Engine;

/// <summary>Rules, loaded. Building one is expensive, so build it once and share it; running it is cheap and safe on any number of threads.</summary>
public sealed class RuleSet
{
    private readonly IReadOnlyList<CompiledRule> _rules;
    private readonly Limits _limits;

    internal RuleSet(IEnumerable<Type> types, Limits limits)
        : this(RuleLoader.Load(types), limits)
    {
    }

    private RuleSet(IReadOnlyList<CompiledRule> rules, Limits limits)
    {
        _limits = limits;
        _rules = rules;
    }

    /// <summary>Every rule of the set, by id, ordinal.</summary>
    public IReadOnlyList<RuleInfo> Rules => field ??= [.. _rules.Select(r => r.Info)];

    /// <summary>Types of the facts that the patterns of a rule look at.</summary>
    internal IReadOnlyList<Type> ReadBy(RuleInfo rule) => _rules.Single(r => r.Info.Id == rule.Id).Reads;

    /// <summary>The public rules of assemblies; nested and abstract classes are left out.</summary>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id; the message names it.</exception>
    public static RuleSet From(params IReadOnlyList<Assembly> assemblies) =>
        Of([.. assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsSubclassOf(typeof(Rule)))]);

    /// <summary>The rules that the types define.</summary>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id; the message names it.</exception>
    public static RuleSet Of(params IReadOnlyList<Type> types) => new(types, Limits.Default);

    /// <summary>A set with these rules besides its own.</summary>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id; the message names it.</exception>
    internal RuleSet With(IEnumerable<(RuleInfo Info, PlanRule Rule)> others) => new(RuleLoader.Together(_rules, others), _limits);

    /// <summary>Runs the rules with the given ids.</summary>
    /// <inheritdoc cref="Run(IEnumerable{object}, Func{RuleInfo, bool}?, CancellationToken)"/>
    public RuleRun Run(IEnumerable<object> facts, IReadOnlySet<string> enabled) =>
        Run(facts, rule => enabled.Contains(rule.Id));

    /// <summary>Runs rules over facts that do not change meanwhile.</summary>
    /// <param name="facts">None is null. Their order is the order of findings; the same object given twice is two facts.</param>
    /// <param name="enabled">Which rules to run; null for all. A rule that yields facts for one of them runs as well, without reporting.</param>
    /// <param name="deadline">Ends the run.</param>
    /// <returns>An exception inside a rule is that rule's outcome and touches no other.</returns>
    /// <exception cref="OperationCanceledException">The deadline was over before the run was.</exception>
    public RuleRun Run(IEnumerable<object> facts, Func<RuleInfo, bool>? enabled = null, CancellationToken deadline = default)
    {
        var asked = _rules.Where(r => enabled is null || enabled(r.Info)).ToHashSet();
        return new RunOfRules(WithSources(asked), asked, _limits, deadline).Over(facts);
    }

    private List<CompiledRule> WithSources(HashSet<CompiledRule> asked)
    {
        var needed = new HashSet<CompiledRule>(asked);
        var open = new Queue<CompiledRule>(asked);
        while (open.TryDequeue(out var rule))
        {
            foreach (var source in _rules.Where(rule.DependsOn))
            {
                if (needed.Add(source)) open.Enqueue(source);
            }
        }
        return [.. _rules.Where(needed.Contains)];
    }
}
