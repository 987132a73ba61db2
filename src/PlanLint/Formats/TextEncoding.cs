namespace PlanLint.Formats;

/// <summary>How the bytes of a text file are read.</summary>
public enum TextEncoding
{
    /// <summary>Byte order mark, then UTF-8, then GB18030.</summary>
    Auto,

    /// <summary>UTF-8 only.</summary>
    Utf8,

    /// <summary>GB18030 only.</summary>
    Gb18030,
}
