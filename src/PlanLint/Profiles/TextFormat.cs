using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>
/// What a text in a profile must look like: the pattern that the schema states (null for any text that is not blank), the same in a few
/// words without a full stop, and the test itself.
/// </summary>
internal sealed partial record TextFormat(string? Pattern, Message Expected, Func<string, bool> Accepts)
{
    /// <summary>Most UTF-16 code units in one text: names are searched for in time proportional to their length.</summary>
    public const int MaxLength = 300;

    private const string KeyPattern = "^[A-Za-z][A-Za-z0-9-]*$";
    private const string VersionPattern = "^[0-9]+\\.[0-9]+\\.[0-9]+$";
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static TextFormat Any { get; } =
        new(null, Message.Of($"不为空、不超过 {MaxLength} 字的文本", $"a text that is not blank, at most {MaxLength} characters"), text => !string.IsNullOrWhiteSpace(text));

    public static TextFormat Key { get; } =
        new(KeyPattern, Message.Of($"以字母开头、由字母、数字和连字符组成的标识", $"a key of letters, digits and hyphens that begins with a letter"), KeyRegex().IsMatch);

    public static TextFormat Version { get; } =
        new(VersionPattern, Message.Of($"形如 1.0.0 的版本号", $"a version such as 1.0.0"), VersionRegex().IsMatch);

    public static TextFormat Date { get; } =
        new(DatePattern, Message.Of($"形如 2021-06-03 的日期", $"a date such as 2021-06-03"), text => TryDate(text, out _));

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex("\\A[A-Za-z][A-Za-z0-9-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyRegex();

    [GeneratedRegex("\\A[0-9]+\\.[0-9]+\\.[0-9]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionRegex();
}
