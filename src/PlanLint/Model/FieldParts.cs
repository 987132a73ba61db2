namespace PlanLint.Model;

/// <summary>Parts of text fields.</summary>
public static class FieldParts
{
    /// <summary>A span of a field as a field of its own, with its place and with a map for its own parts. The span lies inside the value.</summary>
    public static Field<string> Part(this Field<string> field, TextSpan span) =>
        new(field.Value.Substring(span.Start, span.Length), field.At.TextMap is { } map ? field.At.Slice(span) with { TextMap = map.Narrow(span) } : field.At);
}
