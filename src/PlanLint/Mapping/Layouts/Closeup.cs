using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>Texts of a head, which are set with spaces and over several lines, as the words they mean.</summary>
internal static class Closeup
{
    /// <summary>The lines as one value, without white space inside except between Latin words; null when they are empty.</summary>
    public static Node.Scalar? Of(IEnumerable<Node.Scalar> lines) => lines.Aggregate(new JoinedText(), Add).ToScalar();

    /// <summary>One line.</summary>
    public static Node.Scalar? Of(Node.Scalar line) => Of([line]);

    private static JoinedText Add(JoinedText text, Node.Scalar line)
    {
        for (var start = 0; start < line.Text.Length;)
        {
            var end = start;
            while (end < line.Text.Length && !char.IsWhiteSpace(line.Text[end])) end++;
            if (end > start) text.Add(line, Model.TextSpan.Between(start, end));
            start = end + 1;
        }

        return text;
    }
}
