namespace PlanLint.Model;

/// <summary>When a fix may be applied without a person looking at it.</summary>
public enum FixSafety
{
    /// <summary>Punctuation, separators and spaces only: <c>--fix</c> applies it.</summary>
    Safe,

    /// <summary>Removes or replaces words: applied only on request.</summary>
    Unsafe,

    /// <summary>Offered in SARIF and editors, never applied alone.</summary>
    Suggestion,
}
