using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>A comment that is meant for PlanLint: <c>planlint-disable-next-line PL2001 -- 理由 until 2026-12-31</c>.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Verb">What stands behind <c>planlint-</c>.</param>
internal sealed partial record SuppressionDirective(Comment Comment, string Verb)
{
    public const string DisableLine = "disable-line";
    public const string DisableNextLine = "disable-next-line";
    public const string DisableFile = "disable-file";
    public const string Disable = "disable";
    public const string Enable = "enable";

    /// <summary>An end is looked for in so many characters at the end of a comment.</summary>
    private const int Tail = 60;

    /// <summary>All verbs there are.</summary>
    public static IReadOnlyList<string> Verbs { get; } = [Disable, DisableFile, DisableLine, DisableNextLine, Enable];

    /// <summary>The words for rules, each once, in the order they stand.</summary>
    public IReadOnlyList<Field<string>> Words { get; private init; } = [];

    /// <summary>The reason; empty when there is none.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>The last day as written, or null.</summary>
    public string? Until { get; private init; }

    /// <summary>Whether a comment is meant for PlanLint.</summary>
    public static bool IsOne(Comment comment) => Of(comment) is not null;

    /// <summary>Reads a comment; null when it is not meant for PlanLint.</summary>
    public static SuppressionDirective? Of(Comment comment)
    {
        var text = comment.Text.Value;
        if (!text.StartsWith("plan", StringComparison.OrdinalIgnoreCase) || Start().Match(text) is not { Success: true } start) return null;
        var separator = Separator().Match(text, start.Length);
        var behind = separator.Success ? separator.Index + separator.Length : text.Length;
        var until = End().Match(text, Math.Max(behind, text.Length - Tail));
        return new(comment, start.Groups["verb"].Value.ToLowerInvariant())
        {
            Words = Split(comment.Text, TextSpan.Between(start.Length, separator.Success ? separator.Index : text.Length)),
            Reason = text[behind..(until.Success ? until.Index : text.Length)].Trim(),
            Until = until.Success ? until.Groups["date"].Value : null,
        };
    }

    private static List<Field<string>> Split(Field<string> text, TextSpan span)
    {
        var (words, seen) = (new List<Field<string>>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var match in Word().EnumerateMatches(text.Value.AsSpan(span.Start, span.Length)))
        {
            var at = new TextSpan(span.Start + match.Index, match.Length);
            var word = text.Value.Substring(at.Start, at.Length);
            if (seen.Add(word)) words.Add(new(word, text.At.Slice(at)));
        }

        return words;
    }

    [GeneratedRegex(@"\Aplan-?lint-(?<verb>[a-z-]*[a-z])(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    /// <summary>What parts the rules from the reason.</summary>
    [GeneratedRegex(@"(?<!\S)(?:-{1,3}|[–—]+)(?!\S)|——|--|理由[:：]|(?<!\S)reason:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[（(，,；;]?\s?(?:until|有效期至)\s?[:：]?\s?(?<date>[0-9][0-9年月日./-]*)[）)。.]?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"[^\s,，、]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
