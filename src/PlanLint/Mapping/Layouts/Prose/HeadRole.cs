namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>What a paragraph in front of the first heading may be.</summary>
internal enum HeadRole
{
    /// <summary>A sentence or more, or the line of addressees.</summary>
    Text,

    /// <summary>A short line without an end: a title, a part of one, or the name of an authority.</summary>
    Title,

    /// <summary>青政办发〔2023〕12号 and the like, alone.</summary>
    Number,

    /// <summary>A date, alone or behind the authority that signs.</summary>
    Date,

    /// <summary>The red head: an authority and 文件.</summary>
    Masthead,

    /// <summary>附件.</summary>
    Annex,

    /// <summary>What says nothing about the plan.</summary>
    Furniture,
}
