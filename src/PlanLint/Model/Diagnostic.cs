namespace PlanLint.Model;

/// <summary>One finding of one rule at one place.</summary>
/// <param name="RuleId">For example <c>PL1001</c>.</param>
/// <param name="Severity">As it counts after configuration.</param>
/// <param name="Message">What is wrong, in both languages.</param>
/// <param name="At">The words meant.</param>
public sealed record Diagnostic(string RuleId, Severity Severity, Message Message, Location At)
{
    /// <summary>The one order in which diagnostics are shown and written: file, offset, id, logical path, text. All ordinal.</summary>
    public static IComparer<Diagnostic> Order { get; } = Comparer<Diagnostic>.Create(Compare);

    /// <summary>Other places that belong to the finding, in the order of the text; empty for most.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>How to mend it, or null.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Facts that help a reader, under short camelCase names, for example <c>sum</c>; empty for most.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Why it was waived, or null.</summary>
    public Suppression? Suppressed { get; init; }

    /// <summary>How it stands to the baseline, or null where the run has none.</summary>
    public BaselineState? Baseline { get; init; }

    /// <summary>Whether it counts at the gate and is shown to people: it is neither waived nor known.</summary>
    public bool Counts => Suppressed is null && Baseline is not BaselineState.Unchanged;

    private static int Compare(Diagnostic? a, Diagnostic? b)
    {
        if (a is null || b is null) return a is null ? (b is null ? 0 : -1) : 1;
        var order = string.CompareOrdinal(a.At.File, b.At.File);
        if (order == 0) order = a.At.Offset.CompareTo(b.At.Offset);
        if (order == 0) order = string.CompareOrdinal(a.RuleId, b.RuleId);
        if (order == 0) order = string.CompareOrdinal(a.At.Path, b.At.Path);
        return order != 0 ? order : string.CompareOrdinal(a.Message.In(Language.Chinese), b.Message.In(Language.Chinese));
    }
}
