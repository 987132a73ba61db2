using System.Text.RegularExpressions;

namespace PlanLint.Mapping.Layouts;

/// <summary>Lines that belong to the page, not to the text.</summary>
internal static partial class Furniture
{
    /// <summary>Whether a line is nothing but the number of a page: <c>—6—</c>, <c>- 10 -</c>, <c>第 3 页 共 9 页</c>.</summary>
    public static bool IsPageNumber(string line) => line.Length < 40 && PageNumber().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:[-—–－─]+\s*[0-9０-９]{1,4}\s*[-—–－─]+|[-—–－─]\s*[0-9０-９]{1,4}|第\s*[0-9０-９]{1,4}\s*页(?:\s*[/，,]?\s*共\s*[0-9０-９]{1,4}\s*页)?|[0-9]{1,4}\s*/\s*[0-9]{1,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
