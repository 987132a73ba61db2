using System.Reflection;
using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>What is known of a rule without running it.</summary>
/// <param name="Id">For example <c>PL1001</c>.</param>
/// <param name="Name">The fault in Pascal case, or what <c>[Name]</c> says instead.</param>
/// <param name="Category">The chapter of the catalogue.</param>
/// <param name="Severity">Default level of a finding.</param>
public sealed record RuleInfo(string Id, string Name, Category Category, Severity Severity)
{
    /// <summary>The class that defines it.</summary>
    public required Type Type { get; init; }

    /// <summary>Where it comes from; null when it is built in.</summary>
    public RuleExtension? Extension { get; init; }

    /// <summary>Its page where that does not lie beside the code; null otherwise.</summary>
    public RulePage? Page { get; init; }

    /// <summary>Rules of higher priority run first. 0 unless <c>[Priority]</c> says otherwise.</summary>
    public int Priority { get; init; }

    /// <summary>The written requirement it comes from, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The clauses of a profile that it holds plans to, as <see cref="RuleAttribute.Checks"/> states them; empty for most.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>The clauses of which a profile must have one for the rule to apply, as <see cref="RuleAttribute.Needs"/> states them; empty for most.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Safety of the fixes it offers; null when it offers none.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>Whether it compares the plans of a run: it runs once all files are read, over what follows from all of them.</summary>
    public bool AcrossPlans { get; init; }

    /// <summary>Whether it compares a plan with its parent, as <see cref="RuleAttribute.WithParent"/> says.</summary>
    public bool WithParent { get; init; }

    /// <summary>How often a finding is right.</summary>
    public RulePrecision Precision { get; init; } = RulePrecision.High;

    /// <summary>What <c>[Description]</c> says, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What <c>[Tag]</c> says, in ordinal order; empty for most.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// The sentences the rule can say, in the order they are written. A message that is not written as
    /// <c>Message.Of($"…", $"…")</c> inside the rule's <c>Then()</c> is not among them.
    /// </summary>
    public IReadOnlyList<MessageTemplate> Messages { get => field ?? Written?.Value ?? []; init; }

    /// <summary>What <see cref="Messages"/> are where they are found by loading the rule; null for none.</summary>
    internal Lazy<IReadOnlyList<MessageTemplate>>? Written { get; init; }

    /// <summary>Makes the rule.</summary>
    internal Func<object> Create { get => field ?? (() => Activator.CreateInstance(Type)!); init; }

    /// <summary>What a <see cref="RuleAttribute"/> says of a rule that carries no other attribute.</summary>
    /// <typeparam name="TRule">The class that defines the rule.</typeparam>
    /// <param name="rule">Its attribute.</param>
    public static RuleInfo Of<TRule>(RuleAttribute rule) where TRule : class, new() => Of(typeof(TRule), rule) with { Create = () => new TRule() };

    private static RuleInfo Of(Type type, RuleAttribute rule) => new(rule.Id, rule.Name, rule.Category, rule.Severity)
    {
        Type = type,
        Source = rule.Source,
        Checks = rule.Checks,
        Needs = rule.Needs,
        Fix = rule.HasFix ? rule.Fix : null,
        AcrossPlans = rule.AcrossPlans,
        WithParent = rule.WithParent,
        Precision = rule.Precision,
    };

    /// <exception cref="InvalidOperationException">The type carries no <see cref="RuleAttribute"/>.</exception>
    internal static RuleInfo Of(Type type, RuleMarks marks)
    {
        var rule = type.GetCustomAttribute<RuleAttribute>(inherit: false)
            ?? throw new InvalidOperationException($"{type.FullName} carries no [Rule] attribute.");
        return Of(type, rule) with
        {
            Name = marks.Name ?? rule.Name,
            Priority = marks.Priority,
            Description = marks.Description,
            Tags = [.. marks.Tags.Order(StringComparer.Ordinal)],
        };
    }
}
