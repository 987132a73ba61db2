using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>A paragraph that is nothing but a bracket or a labelled list of units. It belongs to what stands before it.</summary>
internal static class UnitParagraph
{
    private const int Longest = 1500;

    /// <summary>Whether the units begin where the text begins.</summary>
    public static bool Is(string text)
    {
        if (text.Length is 0 or > Longest) return false;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return UnitLists.FindTail(text) is { } bracket && bracket.Span.Start == start;
    }
}
