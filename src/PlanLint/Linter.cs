using PlanLint.Analysis;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Packs;
using PlanLint.Profiles;
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

    /// <summary>Checks one file. Bad input gives findings and notifications, never an exception.</summary>
    public FileResult Lint(InputFile file, LintSettings settings)
    {
        var document = _reader.Read(file, settings.Encoding, settings.Limits);
        var (mapped, applied) = PlanReading.Of(document, settings);
        var profile = applied?.Profile ?? settings.Profile;
        var severities = Severities.InForce(Rules, profile, settings);
        var problems = document.Problems.Concat(mapped.Problems).ToList();
        var input = new InputDocument(PlanMapper.Start(document), mapped.Plan is not null, mapped.Plan?.AllRows.Count() ?? 0, problems.Count);
        var facts = Facts(input, problems, mapped, (profile, settings.Options));
        var run = rules.Run(facts, rule => settings.Rules?.Contains(rule.Id) is not false && Severities.Of(rule, severities) is not Severity.Off);
        var diagnostics = run.Findings.Select(f => Severities.Mark(f, severities)).Order(Diagnostic.Order);
        return new(file.Path, document.Source, [.. diagnostics], Outcomes(run, input, profile))
        {
            Notifications = [.. Unread(input, problems), .. FailedRules(run, input)],
            ChangedSeverities = severities,
            Profile = applied,
        };
    }

    private IEnumerable<object> Facts(InputDocument input, IReadOnlyList<InputProblem> problems, MappedPlan mapped, (Profile Profile, RuleOptions Options) known)
    {
        var hasPacks = Rules.Any(r => r.Extension is not null);
        IEnumerable<object> facts = [input, known.Options, .. problems, .. mapped.UnknownKeys, .. mapped.Assumptions, .. mapped.UnmappedTables];
        if (mapped.Plan is not { } plan) return facts;
        List<object> derived = [.. PlanFacts.Of(plan, known.Profile, known.Options)];
        return facts.Concat(derived).Concat(known.Profile.Facts()).Concat(hasPacks ? PlanNodes.Of(plan, derived) : []);
    }

    /// <summary>A rule about the plan has checked nothing where there is no plan, and one does not apply where the profile has nothing to hold plans to.</summary>
    private IReadOnlyDictionary<string, RuleOutcome> Outcomes(RuleRun run, InputDocument input, Profile profile)
    {
        if (input.IsReadable)
        {
            var idle = Rules.Where(r => r.Needs.Count > 0 && !r.Needs.Any(n => ProfileDemands.Has(profile, n))).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
            return idle.Count == 0 ? run.Outcomes : run.Outcomes.ToDictionary(
                o => o.Key,
                o => o.Value is RuleOutcome.Passed && idle.Contains(o.Key) ? new RuleOutcome.NotApplicable() : o.Value,
                StringComparer.Ordinal);
        }

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
