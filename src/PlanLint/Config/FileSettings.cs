using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>What the <c>.editorconfig</c> files say about one file. A severity that is null is the word <c>default</c>.</summary>
/// <param name="Rules">By rule id, letter case ignored.</param>
/// <param name="Categories">By category.</param>
/// <param name="All">For all rules; null also when nothing is said.</param>
/// <param name="Options">Valid values by the name of the option, letter case ignored; what is not set is not there.</param>
public sealed record FileSettings(
    IReadOnlyDictionary<string, Severity?> Rules,
    IReadOnlyDictionary<Category, Severity?> Categories,
    Severity? All,
    IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Nothing is set.</summary>
    public static FileSettings Empty { get; } = new(
        new Dictionary<string, Severity?>(),
        new Dictionary<Category, Severity?>(),
        null,
        new Dictionary<string, string>());

    /// <summary>The profile asked for; null when none is, so that the plan itself decides, or when what is asked for cannot be had.</summary>
    public ProfileReference? Profile { get; init; }

    /// <summary>Full paths of the packs of rules asked for, in their order, all inside the root.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Full path of the parent plan for a plan that names none, inside the root; null when none is asked for.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// The severity that holds: that of the rule, else of its category, else of all rules, else its own default. As in Roslyn the word
    /// <c>default</c> ends the search, and the settings for categories and for all do not wake a rule that is off by default.
    /// </summary>
    /// <param name="ruleId">For example <c>PL1001</c>.</param>
    /// <param name="category">The category of the rule.</param>
    /// <param name="byDefault">What the rule itself states.</param>
    public Severity SeverityOf(string ruleId, Category category, Severity byDefault) => StatedSeverityOf(ruleId, category, byDefault) ?? byDefault;

    /// <summary>As <see cref="SeverityOf"/>; null where the default holds, of the rule or of the profile.</summary>
    /// <param name="ruleId">For example <c>PL1001</c>.</param>
    /// <param name="category">The category of the rule.</param>
    /// <param name="byDefault">What the rule itself states.</param>
    public Severity? StatedSeverityOf(string ruleId, Category category, Severity byDefault)
    {
        if (Rules.TryGetValue(ruleId, out var own)) return own;
        if (byDefault is Severity.Off) return null;
        return Categories.TryGetValue(category, out var shared) ? shared : All;
    }

    /// <summary>The value of an option, or its default.</summary>
    public string ValueOf(OptionInfo option) => Options.GetValueOrDefault(option.Name, option.Default);

    /// <summary>The word chosen, as <see cref="OptionInfo.Choices"/> writes it.</summary>
    public string ChoiceOf(OptionInfo option)
    {
        var value = ValueOf(option);
        return option.Choices.First(c => string.Equals(c, value, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The number of a count option.</summary>
    public int CountOf(OptionInfo option) => int.Parse(ValueOf(option), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether a flag option is on.</summary>
    public bool IsOn(OptionInfo option) => bool.Parse(ValueOf(option));
}
