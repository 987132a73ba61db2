namespace PlanLint.Fixes;

/// <summary>How a value is written in its file, which decides what has to be escaped in it.</summary>
internal enum ValueStyle
{
    /// <summary>As it is: plain text, and what is read from Word and Excel files.</summary>
    Raw,

    /// <summary>A JSON string, or a YAML one in double quotation marks.</summary>
    Escaped,

    /// <summary>A JSON number or word.</summary>
    Bare,

    /// <summary>YAML in single quotation marks.</summary>
    SingleQuoted,

    /// <summary>YAML without quotation marks.</summary>
    Plain,

    /// <summary>A YAML block, <c>|</c> or <c>&gt;</c>.</summary>
    Block,

    /// <summary>A CSV field in quotation marks.</summary>
    QuotedField,

    /// <summary>A CSV field without them.</summary>
    BareField,

    /// <summary>Text of an HTML page.</summary>
    Html,

    /// <summary>Text of a Markdown file.</summary>
    Markdown,
}
