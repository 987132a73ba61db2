using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>A text in which <c>[|…|]</c> marks the places where findings are expected.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var marks = new List<TextSpan>();
        var text = new System.Text.StringBuilder();
        foreach (var (i, piece) in marked.Split(["[|", "|]"], StringSplitOptions.None).Index())
        {
            if (i % 2 == 1) marks.Add(new(text.Length, piece.Length));
            text.Append(piece);
        }

        return new(text.ToString(), marks);
    }

    /// <summary>The text with marks around the given spans, for a message that shows what was found instead.</summary>
    public static string With(string text, IEnumerable<TextSpan> spans) =>
        spans.OrderByDescending(s => s.Start).Aggregate(text, (t, s) => t.Insert(s.End, "|]").Insert(s.Start, "[|"));
}
