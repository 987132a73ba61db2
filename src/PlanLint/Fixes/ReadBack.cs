using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>
/// Compares a file that was edited with what the edits say: every value has to come out of the reader with the new words in it, and no
/// other value may differ. So an escape, a quotation mark or an emphasis that an edit broke is noticed.
/// </summary>
internal static class ReadBack
{
    /// <summary>Whether the values are those that the edits ask for. In text files white space does not count, for lines fold differently around other words.</summary>
    /// <param name="before">The values of the file as it was.</param>
    /// <param name="edits">Edits of it that do not overlap, in ascending order.</param>
    /// <param name="after">The values of the edited file.</param>
    public static bool Holds(DocumentValues before, IReadOnlyList<Edit> edits, DocumentValues after)
    {
        var isText = before.Document.Source!.IsTextFile;
        int[] starts = [.. edits.Select(e => e.At.Offset)];
        var expected = new List<string>();
        foreach (var value in before.All)
        {
            var words = Expected(value, edits, starts, out var isGone);
            if (words is null) return false;
            if (!isGone) expected.Add(words);
        }

        return Seen(expected, isText).SequenceEqual(Seen(after.All.Select(v => v.Text), isText), StringComparer.Ordinal);
    }

    /// <summary>The words of one value after the edits; null when an edit reaches into it from outside.</summary>
    private static string? Expected(Node.Scalar value, IReadOnlyList<Edit> edits, int[] starts, out bool isGone)
    {
        isGone = false;
        if (value.TextMap is not { } map) return value.Text;
        var region = map.Region;
        var inside = new List<TextEdit>();
        for (var i = FirstAt(starts, edits, region.Start); i < edits.Count && starts[i] <= region.End; i++)
        {
            var span = ((Region.Text)edits[i].At.Region).Span;
            if (region.Start <= span.Start && span.End <= region.End)
            {
                if (map.ToValue(span) is not { } part) return null;
                inside.Add(new(part, edits[i].NewText));
            }
            else if (span.Start <= region.Start && region.End <= span.End)
            {
                isGone = true;
            }
            else if (span.End > region.Start && span.Start < region.End)
            {
                return null;
            }
        }

        return inside.Count == 0 ? value.Text : new EditedText(value.Text, inside).Text;
    }

    /// <summary>The first edit that does not end before an offset.</summary>
    private static int FirstAt(int[] starts, IReadOnlyList<Edit> edits, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var at = found >= 0 ? found : ~found;
        while (at > 0 && ((Region.Text)edits[at - 1].At.Region).Span.End >= offset) at--;
        return at;
    }

    private static IEnumerable<string> Seen(IEnumerable<string> values, bool isText) =>
        values.Select(v => isText ? WithoutSpace(v) : v).Where(v => v.Length > 0);

    private static string WithoutSpace(string value)
    {
        if (!value.Any(char.IsWhiteSpace)) return value;
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
        }

        return text.ToString();
    }
}
