using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Clauses of a paragraph: sentences cut at commas as well.</summary>
public static class Clauses
{
    /// <summary>
    /// Like <see cref="Sentences.Split"/>, and cut on ，, and on <c>,</c> beside Chinese. A clause keeps the mark at its end. 、 cuts nothing.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text) => Split(text.AsSpan());

    /// <summary>The same for a piece of a text, as if it stood alone.</summary>
    internal static IReadOnlyList<TextSpan> Split(ReadOnlySpan<char> text) => SentenceCutter.Cut(text, commas: true);
}
