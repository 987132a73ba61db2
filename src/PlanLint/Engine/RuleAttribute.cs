using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>What a rule is called and how bad a finding of it is. Every rule class carries one.</summary>
/// <param name="id">For example <c>PL1001</c>; unique in a rule set.</param>
/// <param name="name">The fault in Pascal case; it reads well after "allow …".</param>
/// <param name="category">The chapter, which agrees with the first digit of the id.</param>
/// <param name="severity">Of a finding, unless <c>.editorconfig</c> or the finding itself says otherwise.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute(string id, string name, Category category, Severity severity) : Attribute
{
    /// <summary>For example <c>PL1001</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The fault in Pascal case.</summary>
    public string Name { get; } = name;

    /// <summary>The chapter of the catalogue.</summary>
    public Category Category { get; } = category;

    /// <summary>Default level of a finding.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>The written requirement that the rule comes from; null when it comes from none.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The clauses of a profile that it holds plans to, by their names in the profile file (<c>populations</c>,
    /// <c>units.collective</c>), in ordinal order; empty for a rule that would find the same without a profile, but for how the plan is read.
    /// </summary>
    public string[] Checks { get; init; } = [];

    /// <summary>Those of <see cref="Checks"/> without all of which it can find nothing: it does not apply where the profile has none of them. Empty for most.</summary>
    public string[] Needs { get; init; } = [];

    /// <summary>Safety of the fixes it offers. Means nothing unless <see cref="HasFix"/>.</summary>
    public FixSafety Fix
    {
        get;
        init
        {
            field = value;
            HasFix = true;
        }
    }

    /// <summary>Whether <see cref="Fix"/> was stated, that is, whether the rule offers fixes at all.</summary>
    public bool HasFix { get; private set; }

    /// <summary>Whether it compares the plans of a run: it sees what follows from all of them, and nothing of a single one.</summary>
    public bool AcrossPlans { get; init; }

    /// <summary>Whether it compares a plan with its parent: for a plan that has one it runs once all parents are read, and it is not checked where they cannot be.</summary>
    public bool WithParent { get; init; }

    /// <summary>How often a finding is right.</summary>
    public RulePrecision Precision { get; init; } = RulePrecision.High;
}
