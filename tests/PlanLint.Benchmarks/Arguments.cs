using System.Globalization;

namespace PlanLint.Benchmarks;

/// <summary>The words behind a command of this program.</summary>
internal sealed class Arguments(IReadOnlyList<string> words)
{
    /// <summary>Words that are neither an option nor the value of one.</summary>
    public IReadOnlyList<string> Rest => [.. words.Where((w, i) => !IsOption(w) && (i == 0 || !IsOption(words[i - 1]) || IsSwitch(words[i - 1])))];

    public bool Has(string option) => words.Contains(option, StringComparer.Ordinal);

    /// <summary>What stands behind an option; null where it is not given.</summary>
    public string? Text(string option) => words.Index().Where(w => w.Item == option && w.Index + 1 < words.Count).Select(w => words[w.Index + 1]).FirstOrDefault();

    public int Number(string option, int byDefault) => Text(option) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : byDefault;

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    private static bool IsSwitch(string word) => word is "--quick" or "--keep";
}
