namespace PlanLint.Packs;

/// <summary>What a rule of a pack may look at.</summary>
internal enum PlanNodeKind
{
    /// <summary>The document as a whole.</summary>
    Plan,

    /// <summary>行动, 工程 or 保障措施.</summary>
    Action,

    /// <summary>A task of an action.</summary>
    Task,

    /// <summary>A row of the division table, or the paragraph of a task.</summary>
    Row,

    /// <summary>A unit named in a list.</summary>
    Unit,

    /// <summary>A number that someone has to reach.</summary>
    Target,

    /// <summary>A document that is cited.</summary>
    Citation,
}
