namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>How a line ends.</summary>
internal enum LineEnding
{
    /// <summary>With a mark that ends a sentence.</summary>
    Sentence,

    /// <summary>With a colon or a square bracket, after which a new paragraph begins.</summary>
    Closed,

    /// <summary>With a comma: something must follow.</summary>
    Open,

    /// <summary>In the middle of words: a heading, or a line that was cut.</summary>
    Middle,
}
