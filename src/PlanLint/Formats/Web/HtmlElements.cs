using System.Collections.Frozen;
using AngleSharp.Dom;

namespace PlanLint.Formats.Web;

/// <summary>What browsers do with elements before any style sheet: which are paragraphs of their own, which are not shown, where white space counts.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "p",
        "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp");

    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(
        StringComparer.Ordinal,
        "audio", "canvas", "datalist", "head", "iframe", "noembed", "noframes", "noscript", "object", "option", "rp", "script", "select", "style", "svg", "template", "textarea",
        "title", "video");

    /// <summary>Whether a line of text ends where the element begins and ends.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether no reader of the page sees the element, or it is no text of the page.</summary>
    public static bool IsHidden(IElement element) =>
        Hidden.Contains(element.LocalName) || element.HasAttribute("hidden") || Style(element, "display").StartsWith("none", StringComparison.OrdinalIgnoreCase);

    /// <summary>1 to 6 for a heading; null for anything else.</summary>
    public static int? HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0' : null;

    /// <summary>How white space counts in an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="outside">How it counts around the element.</param>
    public static HtmlSpace Space(IElement element, HtmlSpace outside)
    {
        if (outside is HtmlSpace.Raw || element.LocalName is "plaintext" or "xmp") return HtmlSpace.Raw;
        var style = Style(element, "white-space");
        if (style.StartsWith("pre-line", StringComparison.OrdinalIgnoreCase)) return HtmlSpace.Lines;
        if (style.StartsWith("pre", StringComparison.OrdinalIgnoreCase) || style.StartsWith("break-spaces", StringComparison.OrdinalIgnoreCase)) return HtmlSpace.Kept;
        if (style.StartsWith("normal", StringComparison.OrdinalIgnoreCase) || style.StartsWith("nowrap", StringComparison.OrdinalIgnoreCase)) return HtmlSpace.Collapsed;
        return element.LocalName is "pre" or "listing" ? HtmlSpace.Kept : outside;
    }

    /// <summary>The value of a property in the element's own style attribute; empty when it is not there.</summary>
    public static string Style(IElement element, string property)
    {
        if (element.GetAttribute("style") is not { } style) return "";
        foreach (var part in style.Split(';').Reverse())
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && part.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) return part[(colon + 1)..].Trim();
        }

        return "";
    }
}
