using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Names of areas at the beginning of titles and names of authorities.</summary>
internal static partial class Places
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("全各本我该于部局委厅办");

    /// <summary>Whose plan it is: the last area in front of 人民政府 or at the beginning of the text; null when it names none.</summary>
    public static TextSpan? In(string text)
    {
        var head = text.Length > LongestName ? text[..LongestName] : text;
        var government = head.IndexOf("人民政府", StringComparison.Ordinal);
        var match = government > 0 ? Chain().Match(head[..government]) : Leading().Match(head);
        return match.Success && match.Groups["last"] is { Success: true } last && IsName(last.Value) ? new(last.Index, last.Length) : null;
    }

    private static bool IsName(string name) => name.AsSpan().IndexOfAny(NeverInNames) < 0;

    [GeneratedRegex("^(?:[㐀-鿿]{2,8}?(?:省|市|自治区|自治州|地区|县|区))*(?<last>[㐀-鿿]{1,8}(?:省|市|县|区|州|旗|盟|镇|乡|街道))$", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();

    [GeneratedRegex("^(?:[㐀-鿿]{2,6}?(?:省|市|自治区|自治州|地区)(?=[㐀-鿿]{1,4}(?:市|县|区|旗)))*(?<last>[㐀-鿿]县|[㐀-鿿]{2,6}?(?:省|(?<!城)市|县|自治区|自治州|(?<![范验园社发新景地山库城校片])区|旗))", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
