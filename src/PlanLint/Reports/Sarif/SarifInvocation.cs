using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>The run as one invocation, without time, machine, user and command line: the same run gives the same log.</summary>
internal static class SarifInvocation
{
    /// <summary>Whether all was done, the exit code, what was not done, and what configuration changed.</summary>
    public static Invocation Of(LintRun run, SarifRules rules, SarifPlaces places, (Language Language, int LeftOut) log)
    {
        var language = log.Language;
        var execution = SarifNotifications.Of(run, rules, places, (language, [NotificationKind.Input, NotificationKind.Rule]));
        if (log.LeftOut > 0) execution = [.. execution ?? [], SarifNotifications.LeftOut(log.LeftOut, language)];
        var overrides = Overrides(run, rules, places).ToList();
        return new ExplicitInvocation
        {
            ExecutionSuccessful = run.IsComplete,
            ExitCode = run.ExitCode,
            ExitCodeDescription = Describe(run.ExitCode).In(language),
            ToolExecutionNotifications = execution,
            ToolConfigurationNotifications = SarifNotifications.Of(run, rules, places, (language, [NotificationKind.Configuration, NotificationKind.Request])),
            RuleConfigurationOverrides = overrides.Count > 0 ? overrides : null,
        };
    }

    /// <summary>One for each rule and severity, by rule; where not all files agree it names those it holds for.</summary>
    private static IEnumerable<ConfigurationOverride> Overrides(LintRun run, SarifRules rules, SarifPlaces places) => run.Files
        .SelectMany(f => f.ChangedSeverities, (file, change) => (file.Path, change.Key, change.Value))
        .Where(c => rules.Contains(c.Key))
        .GroupBy(c => (c.Key, c.Value), c => c.Path)
        .OrderBy(g => rules.IndexOf(g.Key.Key)).ThenByDescending(g => g.Key.Value)
        .Select(group =>
        {
            var change = new ConfigurationOverride
            {
                Descriptor = rules.Reference(group.Key.Key),
                Configuration = ExplicitConfiguration.Of(group.Key.Value),
            };
            if (group.Count() < run.Files.Count) change.SetProperty("files", group.Select(p => places.File(p).Uri.OriginalString).ToArray());
            return change;
        });

    private static Model.Message Describe(int exitCode) => exitCode switch
    {
        0 => Model.Message.Of($"全部检查完毕，门槛通过。", $"All was checked, and the gate is open."),
        1 => Model.Message.Of($"全部检查完毕，门槛未通过。", $"All was checked, and the gate is closed."),
        _ => Model.Message.Of($"有内容没有检查。", $"Something was not checked."),
    };
}
