namespace PlanLint.Model;

/// <summary>One entry of a suppressions file.</summary>
/// <param name="Rule">The rule it hides: an id, a name, a prefix or a category.</param>
/// <param name="File">The plan it is for, relative to the folder of the suppressions file.</param>
/// <param name="At">The whole entry.</param>
public sealed record SuppressionEntry(Field<string> Rule, Field<string> File, Location At)
{
    /// <summary>The logical path of the findings, or null for anywhere in the plan.</summary>
    public string? Where { get; init; }

    /// <summary>The words of the plan that the findings mark, or null for any; white space does not count.</summary>
    public string? Text { get; init; }

    /// <summary>Why they are waived; null when it is missing, which makes the entry a fault.</summary>
    public string? Reason { get; init; }

    /// <summary>Who answers for it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Who agreed to it, or null.</summary>
    public string? Approver { get; init; }

    /// <summary>The last day on which it holds, or null for no end.</summary>
    public DateOnly? Until { get; init; }
}
