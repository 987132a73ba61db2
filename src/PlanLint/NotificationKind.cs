namespace PlanLint;

/// <summary>What kept part of the work from being done.</summary>
public enum NotificationKind
{
    /// <summary>A file, or a part of one, could not be read.</summary>
    Input,

    /// <summary>A rule failed.</summary>
    Rule,

    /// <summary>A setting in <c>.editorconfig</c> or in a profile is wrong.</summary>
    Configuration,

    /// <summary>What the command line asked for cannot be done: no such path, nothing matched.</summary>
    Request,
}
