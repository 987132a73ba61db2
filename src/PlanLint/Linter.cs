using System.Collections.Immutable;
using PlanLint.Across;
using PlanLint.Analysis;
using PlanLint.Editions;
using PlanLint.Engine;
using PlanLint.Fixes;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Packs;
using PlanLint.Parents;
using PlanLint.Profiles;
using PlanLint.Stages;

namespace PlanLint;

/// <summary>
/// The whole pipeline, top to bottom: <see cref="Examine(InputFile, LintSettings)"/> reads and checks one file, <see cref="Conclude"/> compares the plans of a run and marks what
/// was found. Immutable: one linter serves any number of threads.
/// </summary>
/// <param name="rules">The rule set.</param>
/// <param name="readers">One for each syntax that files may be written in.</param>
public sealed class Linter(RuleSet rules, IReadOnlyList<IReader> readers)
{
    private readonly DocumentReader _reader = new(readers);
    private readonly RuleWords _words = new(rules.Rules);
    private readonly RuleInfo[] _acrossPlans = [.. rules.Rules.Where(r => r.AcrossPlans)];
    private readonly RuleInfo[] _withParent = [.. rules.Rules.Where(r => r.WithParent)];
    private readonly Dictionary<string, RuleInfo> _byId = rules.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>How many threads may work on one file; what is found does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Takes what each stage and rule costs; null when nobody asks.</summary>
    public RunTimes? Times { get; init; }

    /// <summary>What follows from the plans of a run together. Tests make it fail.</summary>
    internal Func<IReadOnlyList<PlanDigest?>, CancellationToken, IReadOnlyList<IReadOnlyList<object>>> Compare { get; init; } = AcrossPlans.Of;

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<RuleInfo> Rules => rules.Rules;

    /// <summary>Checks one file alone. Bad input gives findings and notifications, never an exception.</summary>
    public FileResult Lint(InputFile file, LintSettings settings) => Conclude([Examine(file, settings)])[0];

    /// <summary>
    /// Reads one file and runs the rules that look at one plan. Bad input gives findings and notifications, never an exception. A file that is not
    /// done when <see cref="Limits.Deadline"/> is over counts as one that could not be read.
    /// </summary>
    public ExaminedFile Examine(InputFile file, LintSettings settings)
    {
        try
        {
            return Examine(Read(file, settings), settings);
        }
        catch (OperationCanceledException) when (settings.Limits.Deadline.IsCancellationRequested)
        {
            return Overdue(file.Path, settings);
        }
    }

    /// <summary>A file that took too long, of which nothing is known.</summary>
    /// <param name="path">Path of the file as shown.</param>
    /// <param name="settings">What it was checked with.</param>
    public ExaminedFile Overdue(string path, LintSettings settings) => Examine(
        new InputFile(path, default) { Failure = settings.Limits.Overdue },
        settings with { Limits = settings.Limits with { Deadline = CancellationToken.None }, Suppressions = [], Against = null });

    /// <summary>Reads one file as <see cref="Examine(InputFile, LintSettings)"/> does.</summary>
    /// <exception cref="OperationCanceledException"><see cref="Limits.Deadline"/> is over.</exception>
    internal Document Read(InputFile file, LintSettings settings) => Stage("read", () => _reader.Read(file, settings.Encoding, settings.Limits));

    /// <summary>Runs the rules that look at one plan over a file that was read.</summary>
    /// <exception cref="OperationCanceledException"><see cref="Limits.Deadline"/> is over.</exception>
    internal ExaminedFile Examine(Document document, LintSettings settings)
    {
        var (mapped, applied) = Stage("map", () => PlanReading.Of(document, settings));
        var profile = applied?.Profile ?? settings.Profile;
        var severities = Severities.InForce(Rules, profile, settings);
        var problems = ManyOfAKind.Shorten([.. document.Problems, .. mapped.Problems]);
        var input = new InputDocument(PlanMapper.Start(document), mapped.Plan is not null, mapped.Plan?.AllRows.Count() ?? 0, problems.Count);
        // From here on the settings say what holds for this very file.
        var own = settings with { Profile = profile, Severities = severities };
        var older = settings.Against is { } against && mapped.Plan is not null ? Read(against, settings) : null;
        var old = older is null ? null : Stage("map", () => OldEdition.Of(older, profile, settings.Limits));
        var facts = Stage("analyse", () => Facts(input, problems, mapped, old, (profile, settings.Options)));
        var parent = Array.Exists(_withParent, r => IsOn(r, own)) ? ParentName.Of(mapped.Plan, own) : null;
        var run = Stage("rules", () => rules.Run(facts, rule => !rule.AcrossPlans && (parent is null || !rule.WithParent) && IsOn(rule, own), Times, own.Limits.Deadline));
        var fixes = new WrittenFixes(document);
        var findings = Stage<IReadOnlyList<Finding>>("fixes", () => [.. run.Findings.Select(f => f with { Fix = fixes.Of(f.Fix) })]);
        return new(input, document.Source, problems, own, run with { Findings = findings })
        {
            Profile = applied,
            Against = old,
            Suppressions = WrittenSuppressions.Of(document, _words, own),
            Parent = parent,
            Kin = parent is null ? null : PlanKin.Of(mapped.Plan!, facts, profile),
            Digest = mapped.Plan is { } plan && Array.Exists(_acrossPlans, r => IsOn(r, own)) ? PlanDigest.Of(plan, facts, profile) : null,
        };
    }

    /// <summary>Reads a plan that others are compared with. One of which anything could not be read is a failed one, never an exception.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">What holds for it when it is checked itself.</param>
    public ParentPlan ReadParent(InputFile file, LintSettings settings)
    {
        try
        {
            var document = Read(file, settings);
            var (mapped, applied) = PlanReading.Of(document, settings);
            var input = new InputDocument(PlanMapper.Start(document), mapped.Plan is not null, mapped.Plan?.AllRows.Count() ?? 0, 0);
            if (Unread(input, [.. document.Problems, .. mapped.Problems]).FirstOrDefault() is { } problem) return ParentPlan.Failed(file.Path, problem.Text);
            var profile = applied?.Profile ?? settings.Profile;
            return ParentPlan.Of(file.Path, PlanKin.Of(mapped.Plan!, PlanFacts.Of(mapped.Plan!, profile, settings.Options), profile), ParentName.Of(mapped.Plan, settings));
        }
        catch (OperationCanceledException) when (settings.Limits.Deadline.IsCancellationRequested)
        {
            return ParentPlan.Failed(file.Path, settings.Limits.Overdue);
        }
    }

    /// <summary>Compares the files of a run with their parents and, where a rule asks for it, with each other, and marks all findings.</summary>
    /// <param name="files">All files of the run, in ordinal order of their paths.</param>
    /// <param name="parents">What is above them, by path, for each that has an <see cref="ExaminedFile.Parent"/>; one that is missing here is told as not checked.</param>
    /// <param name="deadline">Ends the comparison; the rules that need it then count as not checked.</param>
    /// <returns>One result for each file, in the same order.</returns>
    public IReadOnlyList<FileResult> Conclude(IReadOnlyList<ExaminedFile> files, IReadOnlyDictionary<string, ParentLink>? parents = null, CancellationToken deadline = default)
    {
        IReadOnlyList<ParentLink?> links = [.. files.Select(f => f.Kin is { } kin ? (parents?.GetValueOrDefault(f.Path) ?? ParentLink.NotGiven).For(kin) : null)];
        return [.. files.Zip(Together(files, links, deadline), links).Select(f => Marked(f.First, f.Second, f.Third?.Failure))];
    }

    /// <summary>What the rules that compare plans found, for each file. A fault in the comparison is theirs alone: what was found in each file stays.</summary>
    private IReadOnlyList<RuleRun> Together(IReadOnlyList<ExaminedFile> files, IReadOnlyList<ParentLink?> links, CancellationToken deadline)
    {
        if (files.All(IsAlone)) return [.. files.Select(_ => RuleRun.OfNone)];
        try
        {
            var across = Compare([.. files.Select(f => f.Digest)], deadline);
            var above = ParentRun.Of([.. files.Select(f => f.Kin)], links);
            return [.. files.Select((file, i) => rules.Run(across[i].Concat(above[i]), rule => IsTogether(rule, file), Times, deadline))];
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Unfinished(Message.Of($"各份方案放在一起比较，用时太长，请分开检查，或者用 --ignore 不用这条规则。", $"Comparing the plans took too long; check fewer of them at once, or leave the rule out with --ignore."));
        }
        catch (Exception e)
        {
            var detail = e.Message.ReplaceLineEndings(" ").TrimEnd('.', '。');
            return Unfinished(Message.Of($"比较各份方案时程序出错：{detail}。", $"The program failed while it compared the plans: {detail}."));
        }

        IReadOnlyList<RuleRun> Unfinished(Message reason) => [.. files.Select(file => new RuleRun([], Rules
            .Where(r => IsTogether(r, file))
            .ToImmutableSortedDictionary(r => r.Id, _ => (RuleOutcome)new RuleOutcome.NotChecked(reason), StringComparer.Ordinal)))];
    }

    /// <summary>Whether nothing in the result of a file depends on another one: it has no parent, and no rule that is on in it compares plans. Then <see cref="Conclude"/> need not wait for the others.</summary>
    public bool IsAlone(ExaminedFile file) => file.Parent is null && !Array.Exists(_acrossPlans, r => IsOn(r, file.Settings));

    /// <summary>Whether a rule runs once all files are read.</summary>
    private static bool IsTogether(RuleInfo rule, ExaminedFile file) => (rule.AcrossPlans || (rule.WithParent && file.Parent is not null)) && IsOn(rule, file.Settings);

    private FileResult Marked(ExaminedFile file, RuleRun across, Message? noParent)
    {
        var (input, settings) = (file.Input, file.Settings);
        KeyValuePair<string, RuleOutcome>[] became = [.. file.Run.Outcomes, .. across.Outcomes];
        var outcomes = Outcomes(became, file);
        if (noParent is not null)
        {
            foreach (var rule in _withParent.Where(r => outcomes.ContainsKey(r.Id))) outcomes[rule.Id] = new RuleOutcome.NotChecked(noParent);
        }

        var found = file.Run.Findings.Concat(across.Findings).Select(f => Severities.Mark(f, settings.Severities)).Order(Diagnostic.Order).ToList();
        var suppressed = FileSuppressions.Of(file.Suppressions, found, outcomes, _words, settings);
        // Whether a suppression is of use is known only now, so the rule about them runs apart.
        var judged = suppressed.Stated.Count == 0 ? RuleRun.OfNone : rules.Run(ManyOfAKind.Shorten(suppressed.Stated), rule => rule.Id == Suppressions.RuleId && IsOn(rule, settings));
        var diagnostics = suppressed.Findings.Concat(judged.Findings.Select(f => Severities.Mark(f, settings.Severities))).Order(Diagnostic.Order);
        return new(file.Path, file.Source, [.. diagnostics], suppressed.Outcomes(outcomes, judged.Outcomes))
        {
            Notifications = [.. Unread(input, [.. file.Problems, .. file.Against?.Problems ?? []]), .. file.Parent?.NotCompared(noParent, input.At) ?? [], .. FailedRules(became, input), .. FailedRules(judged.Outcomes, input)],
            ChangedSeverities = settings.Severities,
            Profile = file.Profile,
        };
    }

    private T Stage<T>(string name, Func<T> work) => Times is null ? work() : Times.Stage(name, work);

    private List<object> Facts(InputDocument input, IReadOnlyList<InputProblem> problems, MappedPlan mapped, OldEdition? old, (Profile Profile, RuleOptions Options) known)
    {
        List<object> facts = [input, known.Options, .. problems, .. ManyOfAKind.Shorten(mapped.UnknownKeys), .. ManyOfAKind.Shorten(mapped.Assumptions), .. mapped.UnmappedTables];
        if (mapped.Plan is not { } plan) return facts;
        var derived = PlanFacts.Of(plan, known.Profile, known.Options, Threads);
        var demanded = known.Profile.Facts();
        facts.EnsureCapacity(facts.Count + derived.Count + demanded.Count);
        facts.AddRange(derived);
        facts.AddRange(demanded);
        if (Rules.Any(r => r.Extension is not null)) facts.AddRange(PlanNodes.Of(plan, derived));
        if (old?.Plan is { } before) facts.AddRange(EditionFacts.Of(before, plan, known.Profile, known.Options));
        return facts;
    }

    private static bool IsOn(RuleInfo rule, LintSettings settings) =>
        settings.Rules?.Contains(rule.Id) is not false && Severities.Of(rule, settings.Severities) is not Severity.Off;

    /// <summary>
    /// A rule about the plan has checked nothing where there is no plan, one about editions nothing where the older one was not read, and one does not apply where
    /// the profile has nothing to hold plans to.
    /// </summary>
    private Dictionary<string, RuleOutcome> Outcomes(IEnumerable<KeyValuePair<string, RuleOutcome>> outcomes, ExaminedFile file)
    {
        var profile = file.Settings.Profile;
        var uncompared = file.Against?.Reason is { } why ? new RuleOutcome.NotChecked(why) : null;
        var reason = new RuleOutcome.NotChecked(Message.Of($"文件没有读成方案。", $"The file could not be read as a plan."));
        return outcomes.ToDictionary(o => o.Key, o => Outcome(_byId.GetValueOrDefault(o.Key), o.Value), StringComparer.Ordinal);

        RuleOutcome Outcome(RuleInfo? rule, RuleOutcome outcome) => outcome switch
        {
            RuleOutcome.NotApplicable when !file.Input.IsReadable => reason,
            RuleOutcome.NotApplicable when uncompared is not null && rule?.Category is Category.Editions => uncompared,
            RuleOutcome.Passed when rule is { Needs.Count: > 0 } && !rule.Needs.Any(n => ProfileDemands.Has(profile, n)) => new RuleOutcome.NotApplicable(),
            _ => outcome,
        };
    }

    internal static IEnumerable<Notification> Unread(InputDocument input, IReadOnlyList<InputProblem> problems)
    {
        foreach (var problem in problems) yield return new(NotificationKind.Input, problem.Reason) { At = problem.At };
        if (problems.Count > 0 || input.RowCount > 0) yield break;
        var reason = Message.Of($"文件里没有可检查的行动、任务或内容行。", $"The file holds no action, task or row to check.");
        yield return new(NotificationKind.Input, reason) { At = input.At };
    }

    private static IEnumerable<Notification> FailedRules(IEnumerable<KeyValuePair<string, RuleOutcome>> outcomes, InputDocument input) =>
        from outcome in outcomes
        where outcome.Value is RuleOutcome.NotChecked
        orderby outcome.Key
        let reason = ((RuleOutcome.NotChecked)outcome.Value).Reason
        select new Notification(NotificationKind.Rule, Message.Of(
            $"规则 {outcome.Key} 没有完成：{reason.In(Language.Chinese)}",
            $"Rule {outcome.Key} did not finish: {reason.In(Language.English)}"))
        { At = input.At, RuleId = outcome.Key };
}
