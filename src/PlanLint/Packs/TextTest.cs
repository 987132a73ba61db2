using System.Text.RegularExpressions;
using PlanLint.Text;

namespace PlanLint.Packs;

/// <summary>A question about a text. Everything that is stated must hold; white space and the width of characters do not count.</summary>
internal sealed record TextTest
{
    /// <summary>It is one of these; empty for no such demand. Keys of <see cref="KeyOf"/>.</summary>
    public IReadOnlySet<string> Is { get; init; } = System.Collections.Immutable.ImmutableHashSet<string>.Empty;

    /// <summary>It holds one of these.</summary>
    public IReadOnlyList<string> Contains { get; init; } = [];

    /// <summary>It stands in a register; null for no such demand.</summary>
    public IReadOnlySet<string>? Register { get; init; }

    /// <summary>A part of it matches; null for no such demand. Never one that backtracks.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>How texts are compared.</summary>
    public static string KeyOf(string text) => ComparisonKey.OfUnit(text);

    /// <summary>The answer.</summary>
    public bool Test(string text)
    {
        var key = KeyOf(text);
        return (Is.Count == 0 || Is.Contains(key))
            && (Contains.Count == 0 || Contains.Any(c => key.Contains(c, StringComparison.Ordinal)))
            && (Register is null || Register.Contains(key))
            && (Pattern is null || Pattern.IsMatch(key));
    }
}
