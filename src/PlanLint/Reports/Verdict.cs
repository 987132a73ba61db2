using Humanizer;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>What a run comes to. Every report that has a word for it takes it from here, so that none looks green when the exit code is not 0.</summary>
internal sealed class Verdict
{
    private readonly LintRun _run;
    private readonly int _closing;
    private readonly int _warnings;

    private Verdict(LintRun run)
    {
        _run = run;
        _warnings = run.Count(Severity.Warning);
        _closing = run.Gate.FailOn is { } level ? run.Counting.Count(d => d.Severity >= level) : 0;
    }

    private bool HasTooManyWarnings => _run.Gate.MaxWarnings is { } most && _warnings > most;

    /// <summary>The verdict on a run.</summary>
    public static Verdict Of(LintRun run) => new(run);

    /// <summary>Whether a finding that counts is among those that close the gate.</summary>
    public bool Closes(Diagnostic diagnostic) =>
        (_run.Gate.FailOn is { } level && diagnostic.Severity >= level) || (HasTooManyWarnings && diagnostic.Severity is Severity.Warning);

    /// <summary>The lowest severity that reports for people show: the one asked for, and whatever closes the gate. Silent findings are never shown.</summary>
    public Severity Lowest(Severity show)
    {
        var lowest = show < Severity.Info ? Severity.Info : show;
        if (_closing > 0 && _run.Gate.FailOn is { } level && level < lowest) lowest = level;
        return HasTooManyWarnings && lowest > Severity.Warning ? Severity.Warning : lowest;
    }

    /// <summary>One word: passed, failed, or incomplete.</summary>
    public string Word(Language language) => (_run.ExitCode switch
    {
        0 => Message.Of($"通过", $"passed"),
        1 => Message.Of($"未通过", $"failed"),
        _ => Message.Of($"不完整", $"incomplete"),
    }).In(language);

    /// <summary>Why the run did not pass, one sentence a reason; none where it did.</summary>
    public IEnumerable<string> Reasons(Language language)
    {
        var notDone = _run.AllNotifications.Count();
        var incomplete = Message.Of($"有 {notDone} 处没有检查，结果不完整。", $"The result is not complete: {"thing".ToQuantity(notDone)} could not be checked.");
        return notDone > 0 ? GateReasons(language).Prepend(incomplete.In(language)) : GateReasons(language);
    }

    /// <summary>Why the gate is closed, one sentence a reason; none where it is open.</summary>
    public IEnumerable<string> GateReasons(Language language)
    {
        if (_closing > 0 && _run.Gate.FailOn is { } failOn)
        {
            var level = SeverityWords.Of(failOn);
            yield return Message.Of(
                $"未通过：有 {_closing} 个问题达到 {level} 级别（--fail-on {level}）。",
                $"Failed: {"finding".ToQuantity(_closing)} of level {level} or above (--fail-on {level}).").In(language);
        }

        if (HasTooManyWarnings)
        {
            yield return Message.Of(
                $"未通过：警告有 {_warnings} 个，超过 --max-warnings 允许的 {_run.Gate.MaxWarnings} 个。",
                $"Failed: {"warning".ToQuantity(_warnings)}, more than the {_run.Gate.MaxWarnings} that --max-warnings allows.").In(language);
        }
    }
}
