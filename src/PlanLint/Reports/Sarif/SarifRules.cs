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

    private readonly List<IGrouping<RuleExtension?, RuleInfo>> _components = [.. rules.Where(r => r.Extension is not null).GroupBy(r => r.Extension).OrderBy(g => g.Key!.Id, StringComparer.Ordinal)];

    private readonly Dictionary<string, int> _indexes = rules.GroupBy(r => r.Extension).SelectMany(g => g.Index()).ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);

    /// <summary>The built-in rules, in the order of the catalogue.</summary>
    public IList<ReportingDescriptor> Descriptors() => [.. rules.Where(r => r.Extension is null).Select(Descriptor)];

    /// <summary>Where the other rules come from, each with its rules; null when all are built in.</summary>
    public IList<ToolComponent>? Extensions() => _components.Count == 0 ? null : [.. _components.Select(c => new ToolComponent
    {
        Name = c.Key!.Id,
        FullName = $"{c.Key.Id} {c.Key.Version}",
        Version = c.Key.Version,
        SemanticVersion = c.Key.Version,
        ShortDescription = new() { Text = VisibleText.Of(c.Key.Title.In(language)) },
        Language = SarifDriver.Tag(language),
        Rules = [.. c.Select(Descriptor)],
    })];

    /// <summary>Whether a rule is in the catalogue.</summary>
    public bool Contains(string id) => _indexes.ContainsKey(id);

    /// <summary>Whether a rule is built in.</summary>
    public bool IsBuiltIn(string id) => ComponentOf(id) < 0;

    /// <summary>The place of a rule among those of its component.</summary>
    public int IndexOf(string id) => _indexes[id];

    /// <summary>A reference to a rule.</summary>
    public ReportingDescriptorReference Reference(string id) => new()
    {
        Id = id,
        Index = IndexOf(id),
        ToolComponent = ComponentOf(id) is >= 0 and var component ? new() { Name = _components[component].Key!.Id, Index = component } : null,
    };

    private int ComponentOf(string id) => _components.FindIndex(c => c.Any(r => r.Id == id));

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
            HelpUri = Product.PageOf(rule) is { } address ? new(address) : null,
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
