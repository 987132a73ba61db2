namespace PlanLint.Model;

/// <summary>What the document consists of.</summary>
public enum PlanKind
{
    /// <summary>方案: prose, or prose and a division table.</summary>
    Plan,

    /// <summary>分工表: a division table only. Rules about preamble, headline targets and dates do not apply.</summary>
    Table,
}
