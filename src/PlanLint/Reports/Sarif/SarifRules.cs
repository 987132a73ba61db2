using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>The catalogue as SARIF rules, with the text of each rule's page in one language.</summary>
internal sealed class SarifRules(IReadOnlyList<RuleInfo> rules, SarifMessages messages, Language language)
{
    // GitHub's limits.
    private const int LongestDescription = 1024;
    private const int MostTags = 10;

    private readonly Dictionary<string, int> _indexes = rules.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);

    /// <summary>All rules, in the order of the catalogue.</summary>
    public IList<ReportingDescriptor> Descriptors() => [.. rules.Select(Descriptor)];

    /// <summary>The place of a rule in the catalogue.</summary>
    public int IndexOf(string id) => _indexes[id];

    /// <summary>Whether a rule is in the catalogue.</summary>
    public bool Contains(string id) => _indexes.ContainsKey(id);

    /// <summary>A reference to a rule.</summary>
    public ReportingDescriptorReference Reference(string id) => new() { Id = id, Index = IndexOf(id) };

    private ReportingDescriptor Descriptor(RuleInfo rule)
    {
        var page = RulePage.Of(rule);
        var markdown = page.MarkdownIn(language);
        var descriptor = new ExplicitDescriptor
        {
            Id = rule.Id,
            Name = rule.Name,
            ShortDescription = new() { Text = page.Title(language) },
            // The only text of a rule that VS Code shows.
            FullDescription = new() { Text = PlainText.OneLine($"{page.Why(language)}\n\n{page.HowToFix(language)}", LongestDescription) },
            Help = new() { Text = PlainText.Of(markdown), Markdown = markdown },
            HelpUri = new(Product.PageOf(rule)),
            MessageStrings = messages.StringsOf(rule),
            DefaultConfiguration = ExplicitConfiguration.Of(rule.Severity),
        };
        string[] tags = [Word($"{rule.Category}"), .. rule.Tags.Where(t => t != Word($"{rule.Category}")).Distinct(StringComparer.Ordinal)];
        descriptor.SetProperty("tags", tags[..Math.Min(tags.Length, MostTags)]);
        descriptor.SetProperty("precision", Precision(rule.Precision));
        descriptor.SetProperty("problem.severity", rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        if (page.Source(language) is { Length: > 0 } source) descriptor.SetProperty("source", PlainText.OneLine(source));
        else if (rule.Source is { } requirement) descriptor.SetProperty("source", requirement);
        if (rule.Fix is { } fix) descriptor.SetProperty("fix", Word($"{fix}"));
        return descriptor;
    }

    private static string Word(string name) => name.ToLowerInvariant();

    private static string Precision(RulePrecision precision) => precision is RulePrecision.VeryHigh ? "very-high" : Word($"{precision}");
}
