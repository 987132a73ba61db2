using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanLint.Config;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Cli;

/// <summary>Turns what <c>.editorconfig</c> says about a file into the linter's settings. Each profile is loaded once.</summary>
/// <param name="configs">The configuration files.</param>
/// <param name="rules">The catalogue.</param>
/// <param name="shown">How a full path is shown.</param>
internal sealed class FileSettingsReader(EditorConfigs configs, IReadOnlyList<RuleInfo> rules, Func<string, string> shown)
{
    private readonly ConcurrentDictionary<ProfileReference, ProfileLoad> _profiles = new();

    /// <summary>What is wrong with the profiles, in a fixed order.</summary>
    public IReadOnlyList<ConfigProblem> Problems =>
        [.. _profiles.Values.SelectMany(p => p.Problems).OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column)];

    /// <summary>Ids and versions of the profiles in use.</summary>
    public string Profiles => string.Join(", ", _profiles.Values.Select(p => p.Profile).OfType<Profile>().Select(p => $"{p.Id}@{p.Version}").Order(StringComparer.Ordinal));

    /// <summary>The settings for a file; null when its profile cannot be used, so that it must not be checked.</summary>
    public LintSettings? For(string fullPath)
    {
        var file = configs.For(fullPath);
        if (_profiles.GetOrAdd(file.Profile ?? new(KnownOptions.Profile.Default, IsPath: false), Load).Profile is not { } profile) return null;
        var changed = rules
            .Select(r => (r.Id, r.Severity, Configured: file.SeverityOf(r.Id, r.Category, r.Severity)))
            .Where(r => r.Configured != r.Severity)
            .ToImmutableSortedDictionary(r => r.Id, r => r.Configured, StringComparer.Ordinal);
        return new(profile) { Severities = changed, Options = Options(file) };
    }

    private static RuleOptions Options(FileSettings file) => new()
    {
        TargetScope = Enum.Parse<TargetScope>(file.ChoiceOf(KnownOptions.TargetScope), ignoreCase: true),
        FirstResponsibleLeads = file.ChoiceOf(KnownOptions.LeadUnit) == "first_responsible",
        IncludeSafeguards = file.IsOn(KnownOptions.IncludeSafeguards),
        DuplicateMinLength = file.CountOf(KnownOptions.DuplicateMinLength),
        RepeatedClauseMinLength = file.CountOf(KnownOptions.RepeatedClauseMinLength),
        RepeatedSentenceMinLength = file.CountOf(KnownOptions.RepeatedSentenceMinLength),
    };

    private ProfileLoad Load(ProfileReference reference)
    {
        if (!reference.IsPath) return BuiltInProfiles.Load(BuiltIn.Assembly, reference.Name)!;
        try
        {
            return ProfileLoader.Load(File.ReadAllText(reference.Name), reference.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [new(reference.Name, new(1, 1), Message.Of($"读不到领域档案“{shown(reference.Name)}”，用它的文件都没有检查。", $"The profile '{shown(reference.Name)}' cannot be read; no file that uses it was checked."))]);
        }
    }
}
