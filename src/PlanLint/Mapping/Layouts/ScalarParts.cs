using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts;

/// <summary>Parts of values that a layout cuts apart.</summary>
internal static class ScalarParts
{
    /// <summary>A span of a value as a value of its own, with its place. White space at both ends is left out.</summary>
    public static Node.Scalar Part(this Node.Scalar scalar, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(scalar.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(scalar.Text[end - 1])) end--;
        span = TextSpan.Between(start, end);
        if (scalar.TextMap is not { } map) return scalar with { Text = scalar.Text[start..end] };
        var part = map.Narrow(span);
        return new(scalar.Text[start..end], new Region.Text(map.Source, part.Region), part);
    }

    /// <summary>The rest of a value from an offset on.</summary>
    public static Node.Scalar From(this Node.Scalar scalar, int start) => scalar.Part(TextSpan.Between(start, scalar.Text.Length));

    /// <summary>The beginning of a value up to an offset.</summary>
    public static Node.Scalar UpTo(this Node.Scalar scalar, int end) => scalar.Part(new(0, end));

    /// <summary>The value without white space at its ends.</summary>
    public static Node.Scalar Trimmed(this Node.Scalar scalar) => scalar.Part(new(0, scalar.Text.Length));

    /// <summary>Whether a value is nothing but white space.</summary>
    public static bool IsBlank(this Node.Scalar scalar) => string.IsNullOrWhiteSpace(scalar.Text);
}
