using PlanLint.Analysis;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint;

/// <summary>The whole pipeline for one file, top to bottom. Immutable: one linter serves any number of threads.</summary>
/// <param name="rules">The rule set.</param>
/// <param name="readers">One for each syntax that files may be written in.</param>
public sealed class Linter(RuleSet rules, IReadOnlyList<IReader> readers)
{
    private readonly DocumentReader _reader = new(readers);

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<RuleInfo> Rules => rules.Rules;

    /// <summary>
    /// Checks one file. Bad input gives findings and notifications, never an exception. A file that is not done when <see cref="Limits.Deadline"/>
    /// is over counts as one that could not be read.
    /// </summary>
    public FileResult Lint(InputFile file, LintSettings settings)
    {
        try
        {
            return Check(file, settings);
        }
        catch (OperationCanceledException) when (settings.Limits.Deadline.IsCancellationRequested)
        {
            return Overdue(file.Path, settings);
        }
    }

    /// <summary>The result of a file that took too long, of which nothing is known.</summary>
    /// <param name="path">Path of the file as shown.</param>
    /// <param name="settings">What it was checked with.</param>
    public FileResult Overdue(string path, LintSettings settings) => Check(
        new(path, default) { Failure = settings.Limits.Overdue },
        settings with { Limits = settings.Limits with { Deadline = CancellationToken.None } });

    private FileResult Check(InputFile file, LintSettings settings)
    {
        var document = _reader.Read(file, settings.Encoding, settings.Limits);
        var mapped = PlanMapper.Map(document, settings.Profile, settings.Limits);
        var problems = document.Problems.Concat(mapped.Problems).ToList();
        var input = new InputDocument(PlanMapper.Start(document), mapped.Plan is not null, mapped.Plan?.AllRows.Count() ?? 0, problems.Count);
        var facts = Facts(input, problems, mapped, settings);
        var run = rules.Run(facts, rule => IsOn(rule, settings), settings.Limits.Deadline);
        var diagnostics = run.Findings.Select(f => Severities.Mark(f, settings.Severities)).Order(Diagnostic.Order);
        return new(file.Path, document.Source, [.. diagnostics], Outcomes(run, input))
        {
            Notifications = [.. Unread(input, problems), .. FailedRules(run, input)],
            ChangedSeverities = settings.Severities,
        };
    }

    private static IEnumerable<object> Facts(InputDocument input, IReadOnlyList<InputProblem> problems, MappedPlan mapped, LintSettings settings)
    {
        IEnumerable<object> facts = [input, settings.Options, .. problems, .. mapped.UnknownKeys, .. mapped.Assumptions, .. mapped.UnmappedTables];
        return mapped.Plan is null ? facts : facts.Concat(PlanFacts.Of(mapped.Plan, settings.Profile, settings.Options)).Concat(settings.Profile.Facts());
    }

    private static bool IsOn(RuleInfo rule, LintSettings settings) =>
        settings.Rules?.Contains(rule.Id) is not false && Severities.Of(rule, settings.Severities) is not Severity.Off;

    /// <summary>A rule about the plan has checked nothing where there is no plan.</summary>
    private static IReadOnlyDictionary<string, RuleOutcome> Outcomes(RuleRun run, InputDocument input)
    {
        if (input.IsReadable) return run.Outcomes;
        var reason = new RuleOutcome.NotChecked(Message.Of($"文件没有读成方案。", $"The file could not be read as a plan."));
        return run.Outcomes.ToDictionary(
            o => o.Key,
            o => o.Value is RuleOutcome.NotApplicable ? reason : o.Value,
            StringComparer.Ordinal);
    }

    private static IEnumerable<Notification> Unread(InputDocument input, IReadOnlyList<InputProblem> problems)
    {
        foreach (var problem in problems) yield return new(NotificationKind.Input, problem.Reason) { At = problem.At };
        if (problems.Count > 0 || input.RowCount > 0) yield break;
        var reason = Message.Of($"文件里没有可检查的行动、任务或内容行。", $"The file holds no action, task or row to check.");
        yield return new(NotificationKind.Input, reason) { At = input.At };
    }

    private static IEnumerable<Notification> FailedRules(RuleRun run, InputDocument input) =>
        from outcome in run.Outcomes
        where outcome.Value is RuleOutcome.NotChecked
        orderby outcome.Key
        let reason = ((RuleOutcome.NotChecked)outcome.Value).Reason
        select new Notification(NotificationKind.Rule, Message.Of(
            $"规则 {outcome.Key} 没有完成：{reason.In(Language.Chinese)}",
            $"Rule {outcome.Key} did not finish: {reason.In(Language.English)}"))
        { At = input.At, RuleId = outcome.Key };
}
