using System.Reflection;
using PlanLint.Engine.Matching;

namespace PlanLint.Engine;

/// <summary>Rules, loaded. Building one is expensive, so build it once and share it; running it is cheap and safe on any number of threads.</summary>
public sealed class RuleSet
{
    private readonly Lazy<CompiledRule[]> _compiled;
    private readonly Limits _limits;

    internal RuleSet(IEnumerable<Type> types, Limits limits)
        : this(RuleLoader.Known(types), rules => RuleLoader.Load(rules), limits)
    {
    }

    private RuleSet(IReadOnlyList<RuleInfo> known, Func<IReadOnlyList<RuleInfo>, CompiledRule[]> load, Limits limits)
    {
        _limits = limits;
        _compiled = new(() => load(known));
        Rules = [.. known.Select(rule => rule.Written is null ? rule with { Written = new(() => Of(rule).Messages) } : rule)];
    }

    /// <summary>Every rule of the set, by id, ordinal.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>Types of the facts that the patterns of a rule look at.</summary>
    internal IReadOnlyList<Type> ReadBy(RuleInfo rule) => Of(rule).Reads;

    /// <summary>The public rules of assemblies; nested and abstract classes are left out.</summary>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id; the message names it.</exception>
    public static RuleSet From(params IReadOnlyList<Assembly> assemblies) =>
        Of([.. assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsSubclassOf(typeof(Rule)))]);

    /// <summary>The rules that the types define.</summary>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id; the message names it.</exception>
    public static RuleSet Of(params IReadOnlyList<Type> types)
    {
        var rules = new RuleSet(types, Limits.Default);
        _ = rules._compiled.Value;
        return rules;
    }

    /// <summary>Rules that become ready to run on another thread while the caller goes on.</summary>
    /// <param name="known">What is known of them.</param>
    /// <param name="code">Their expressions as code, by id and in the order of <see cref="RuleLoader.Expressions"/>; null where there is none, and an expression is interpreted.</param>
    /// <exception cref="InvalidOperationException">Two have one id. Whatever else is wrong with one shows when they are run.</exception>
    internal static RuleSet Prepare(IReadOnlyList<RuleInfo> known, Func<string, IReadOnlyList<Delegate?>?>? code = null)
    {
        var rules = new RuleSet(RuleLoader.InOrder(known), rules => RuleLoader.Load(rules, code), Limits.Default);
        Task.Run(() => rules._compiled.Value);
        return rules;
    }

    /// <summary>A set with these rules besides its own.</summary>
    /// <exception cref="InvalidOperationException">A rule is malformed, or two have one id; the message names it.</exception>
    internal RuleSet With(IEnumerable<(RuleInfo Info, PlanRule Rule)> others)
    {
        var together = RuleLoader.Together(_compiled.Value, others);
        return new([.. together.Select(r => r.Info)], _ => together, _limits);
    }

    /// <summary>Runs the rules with the given ids.</summary>
    /// <inheritdoc cref="Run(IEnumerable{object}, Func{RuleInfo, bool}?, RunTimes?, CancellationToken)"/>
    public RuleRun Run(IEnumerable<object> facts, IReadOnlySet<string> enabled) =>
        Run(facts, rule => enabled.Contains(rule.Id));

    /// <summary>Runs rules over facts that do not change meanwhile.</summary>
    /// <param name="facts">None is null. Their order is the order of findings; the same object given twice is two facts.</param>
    /// <param name="enabled">Which rules to run; null for all. A rule that yields facts for one of them runs as well, without reporting.</param>
    /// <param name="times">Takes what each rule costs; null when nobody asks.</param>
    /// <param name="deadline">Ends the run.</param>
    /// <returns>An exception inside a rule is that rule's outcome and touches no other.</returns>
    /// <exception cref="OperationCanceledException">The deadline was over before the run was.</exception>
    public RuleRun Run(IEnumerable<object> facts, Func<RuleInfo, bool>? enabled = null, RunTimes? times = null, CancellationToken deadline = default)
    {
        HashSet<CompiledRule> asked = [.. enabled is null ? _compiled.Value : Array.FindAll(_compiled.Value, r => enabled(r.Info))];
        if (asked.Count == 0) return RuleRun.OfNone;
        return new RunOfRules(WithSources(asked), asked, _limits, deadline) { Times = times }.Over(facts);
    }

    private CompiledRule Of(RuleInfo rule) => _compiled.Value.Single(r => r.Info.Id == rule.Id);

    private CompiledRule[] WithSources(HashSet<CompiledRule> asked)
    {
        // Few rules yield, and in most sets none does.
        var yielding = Array.FindAll(_compiled.Value, r => r.Yields.Length > 0);
        if (yielding.Length == 0) return Array.FindAll(_compiled.Value, asked.Contains);
        var needed = new HashSet<CompiledRule>(asked);
        var open = new Queue<CompiledRule>(asked);
        while (open.TryDequeue(out var rule))
        {
            foreach (var source in yielding.Where(rule.DependsOn))
            {
                if (needed.Add(source)) open.Enqueue(source);
            }
        }
        return Array.FindAll(_compiled.Value, needed.Contains);
    }
}
