using System.Globalization;
using PlanLint.Model;
using PlanLint.Reports.Sarif;

namespace PlanLint.Reports.Markdown;

/// <summary>Links to places. Relative ones work where the report lies in the working directory and in editors; in a comment GitHub needs a base.</summary>
/// <param name="start">What addresses begin with; null for relative ones.</param>
internal sealed class MarkdownLinks(Uri? start)
{
    /// <summary>Words that lead to a place; the words alone where nothing can lead there, as from a folder outside the working directory.</summary>
    /// <param name="words">The words, already escaped.</param>
    /// <param name="at">The place.</param>
    public string To(string words, Location at)
    {
        var address = SarifUri.Of(at.File);
        if (address.IsAbsoluteUri || address.OriginalString.StartsWith("..", StringComparison.Ordinal) || words.Length == 0) return words;
        // Without it GitHub and GitLab show a Markdown file as a page, which has no lines.
        var plain = start is not null && at.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "?plain=1" : "";
        return $"[{words}]({Base}{address.OriginalString}{plain}{Lines(at)})";
    }

    private string Base => start is null ? "" : start.AbsoluteUri.TrimEnd('/').Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal) + "/";

    private static string Lines(Location at)
    {
        if (at.Region is not Region.Text { Source.IsTextFile: true } text) return "";
        return text.Start.Line == text.End.Line
            ? string.Create(CultureInfo.InvariantCulture, $"#L{text.Start.Line}")
            : string.Create(CultureInfo.InvariantCulture, $"#L{text.Start.Line}-L{text.End.Line}");
    }
}
