namespace PlanLint.Model;

/// <summary>What an action is about.</summary>
public enum ActionKind
{
    /// <summary>重点行动: an action for one population.</summary>
    Population,

    /// <summary>重点工程: a key project.</summary>
    Project,

    /// <summary>保障措施, 组织实施: organisation, money, mechanism.</summary>
    Safeguard,
}
