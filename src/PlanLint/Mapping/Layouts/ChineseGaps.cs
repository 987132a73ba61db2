using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts;

/// <summary>White space between Chinese characters of a title: what is left of the line breaks of a narrow cell, or what sets the words of a head wide.</summary>
internal static class ChineseGaps
{
    /// <summary>The lines as one value without such gaps; null when they are blank.</summary>
    public static Node.Scalar? Close(params IEnumerable<Node.Scalar> lines) => JoinedText.Of(lines.SelectMany(Pieces));

    /// <summary>The pieces of a text between such gaps and line breaks, in order.</summary>
    public static IEnumerable<Node.Scalar> Pieces(Node.Scalar text)
    {
        var from = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (!char.IsWhiteSpace(text.Text[i])) continue;
            var next = i;
            while (next < text.Text.Length && char.IsWhiteSpace(text.Text[next])) next++;
            var isGap = i == 0 || next == text.Text.Length || text.Text.AsSpan(i, next - i).IndexOf('\n') >= 0
                || Characters.IsChinese(text.Text[i - 1]) || Characters.IsChinese(text.Text[next]);
            if (isGap)
            {
                if (i > from) yield return text.Part(TextSpan.Between(from, i));
                from = next;
            }

            i = next - 1;
        }

        if (from < text.Text.Length) yield return text.From(from);
    }
}
