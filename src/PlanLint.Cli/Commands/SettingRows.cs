using PlanLint.Config;
using PlanLint.Engine;
using PlanLint.Files;

namespace PlanLint.Cli.Commands;

/// <summary>Everything that configuration decides for one file: severities of all rules, then options, the profile among them.</summary>
internal sealed class SettingRows(EditorConfigs configs, string file, string folder)
{
    private const string All = "dotnet_analyzer_diagnostic.severity";

    private readonly FileSettings _settings = configs.For(file);

    /// <param name="rules">The catalogue.</param>
    public IReadOnlyList<SettingRow> Of(IEnumerable<RuleInfo> rules) => [.. rules.Select(Severity), .. KnownOptions.All.Select(Option)];

    private SettingRow Severity(RuleInfo rule)
    {
        var value = _settings.SeverityOf(rule.Id, rule.Category, rule.Severity);
        var own = $"dotnet_diagnostic.{rule.Id}.severity";
        return new(own, SeverityName.Of(value), SeverityName.Of(rule.Severity), Decider(rule, own) is { } key ? configs.OriginOf(key, file) : null);
    }

    /// <summary>The key that decides the severity; null when none does. It goes by the order of <see cref="FileSettings.SeverityOf"/>.</summary>
    private string? Decider(RuleInfo rule, string own)
    {
        if (_settings.Rules.ContainsKey(rule.Id)) return own;
        if (rule.Severity is Model.Severity.Off) return null;
        if (_settings.Categories.ContainsKey(rule.Category)) return $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity";
        return _settings.All is null ? null : All;
    }

    private SettingRow Option(OptionInfo option)
    {
        if (option.Kind is OptionKind.Profile)
        {
            return _settings.Profile is { } profile
                ? new(option.Name, profile.IsPath ? ShownPath.Of(profile.Name, folder) : profile.Name, option.Default, configs.OriginOf(option.Name, file))
                : new(option.Name, option.Default, option.Default, null);
        }

        var isSet = _settings.Options.ContainsKey(option.Name);
        return new(option.Name, _settings.ValueOf(option), option.Default, isSet ? configs.OriginOf(option.Name, file) : null);
    }
}
