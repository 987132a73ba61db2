namespace PlanLint.Formats.Web;

/// <summary>How white space counts in a piece of HTML.</summary>
internal enum HtmlSpace
{
    /// <summary>A run of it is one space.</summary>
    Collapsed,

    /// <summary>A run of it is one space, but line breaks stay.</summary>
    Lines,

    /// <summary>All of it stays.</summary>
    Kept,

    /// <summary>All of it stays, and an ampersand is an ampersand.</summary>
    Raw,
}
