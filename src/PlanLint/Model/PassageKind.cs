namespace PlanLint.Model;

/// <summary>What a passage is in its plan.</summary>
public enum PassageKind
{
    /// <summary>标题 of the document.</summary>
    Title,

    /// <summary>Issuer, number, date, period or jurisdiction.</summary>
    Head,

    /// <summary>A cited document.</summary>
    Basis,

    /// <summary>A headline target.</summary>
    HeadlineTarget,

    /// <summary>A paragraph outside every action, or under the heading of one.</summary>
    Intro,

    /// <summary>Title of an action.</summary>
    ActionTitle,

    /// <summary>Title of a task.</summary>
    TaskTitle,

    /// <summary>主要内容 of a row or the paragraph of a task.</summary>
    Content,

    /// <summary>目标 of a row.</summary>
    Target,

    /// <summary>完成时限 of a row.</summary>
    Deadline,

    /// <summary>The title of an annex, or the line that announces one.</summary>
    Annex,

    /// <summary>The name of a unit in a list of its own.</summary>
    Unit,
}
