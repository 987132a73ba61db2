namespace PlanLint.Stages;

/// <summary>Which findings a suppression is for; of several that fit, the first of this list is the one that hides.</summary>
internal enum SuppressionReach
{
    /// <summary>Those that begin on one line, or in the value that begins there.</summary>
    Line,

    /// <summary>Those that begin between two comments.</summary>
    Range,

    /// <summary>All of the file.</summary>
    File,

    /// <summary>Those at a logical path, whatever the layout of the file.</summary>
    Place,
}
