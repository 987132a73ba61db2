using PlanLint.Engine;

namespace PlanLint.Caching;

/// <summary>What became of a rule.</summary>
internal static class OutcomeCodec
{
    public static void Write(EntryWriter to, RuleOutcome outcome)
    {
        var (kind, findings, examined) = outcome switch
        {
            RuleOutcome.NotApplicable => ('n', 0, 0),
            RuleOutcome.Passed passed => ('p', 0, passed.Examined),
            RuleOutcome.Failed failed => ('f', failed.Findings, failed.Examined),
            _ => ('?', 0, 0),
        };
        // What was not checked is tried again, and a stage alone waives.
        to.IsIncomplete |= kind == '?';
        to.Write((byte)kind);
        to.Number(findings);
        to.Number(examined);
    }

    public static RuleOutcome Read(EntryReader from) => ((char)from.Byte(), from.Number(), from.Number()) switch
    {
        ('n', _, _) => new RuleOutcome.NotApplicable(),
        ('p', _, var examined) => new RuleOutcome.Passed(examined),
        ('f', var findings, var examined) => new RuleOutcome.Failed(findings, examined),
        _ => throw new InvalidDataException(),
    };
}
