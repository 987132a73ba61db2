namespace PlanLint.Config;

/// <summary>A line of an <c>.editorconfig</c> that says something. Offsets are 0-based, in the text of the file.</summary>
internal abstract record ConfigLine(int Start)
{
    /// <summary><c>[glob]</c>.</summary>
    internal sealed record Section(int Start, string Glob) : ConfigLine(Start);

    /// <summary><c>key = value</c>; the key in lower case.</summary>
    internal sealed record Property(int Start, string Key, string Value, int ValueStart) : ConfigLine(Start);

    /// <summary>Neither, and no comment: Roslyn passes over it.</summary>
    internal sealed record Stray(int Start, string Text) : ConfigLine(Start);
}
