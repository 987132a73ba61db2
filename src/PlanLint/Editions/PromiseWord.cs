using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Editions;

/// <summary>A word of the ladder on which promises go down: 确保, then 力争, then 鼓励.</summary>
/// <param name="Span">Where it stands in its passage.</param>
/// <param name="Word">The word.</param>
/// <param name="Level">3 for what must be, 2 for what is tried, 1 for what is encouraged.</param>
internal readonly partial record struct PromiseWord(TextSpan Span, string Word, int Level)
{
    /// <summary>The words in a text, in order.</summary>
    public static IReadOnlyList<PromiseWord> In(string text) =>
        [.. Ladder().Matches(text).Select(m => new PromiseWord(new(m.Index, m.Length), m.Value, m.Groups["must"].Success ? 3 : m.Groups["try"].Success ? 2 : 1))];

    [GeneratedRegex("(?<must>确保|必须|务必|务求|保证(?!金|人|书))|(?<try>力争|争取|力求|努力|尽力|尽可能|尽量)|鼓励|倡导|提倡|引导|支持|探索", RegexOptions.CultureInvariant)]
    private static partial Regex Ladder();
}
