using System.Text.RegularExpressions;

namespace PlanLint.Reports.Markdown;

/// <summary>Text of a file inside Markdown, where it is nothing but text: neither markup, HTML, a formula, a link nor the mention of somebody.</summary>
internal static partial class MarkdownText
{
    /// <summary>
    /// The text for a paragraph or a cell of a table. Marks are escaped; what GitHub or GitLab find in finished text, where an escape
    /// does not help, is written with the full-width sign: ＠name, ＃12, ＄x＄, https：//.
    /// </summary>
    public static string Of(string text)
    {
        var shown = Found().Replace(VisibleText.Of(text), m => $"{(char)(m.ValueSpan[0] + 0xFEE0)}");
        return Marks().Replace(shown, m => m.ValueSpan[0] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => $"\\{m.Value}" });
    }

    /// <summary>Mentions, references to issues, formulas, and addresses that become links by themselves.</summary>
    [GeneratedRegex("""[@#$]|!(?=[0-9])|[%&](?=[0-9A-Za-z"])|:(?=//)|(?<=\bwww)\.""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Found();

    [GeneratedRegex(@"[\\`*_\[\]<>&|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
