using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>Edits that delete suppressions and leave no empty line behind.</summary>
internal static class SuppressionRemoval
{
    /// <summary>Deletes a comment: its line where it stands alone, else the comment and the white space in front of it.</summary>
    public static Edit? OfComment(Location comment) => Of(comment, mayShareLine: true);

    /// <summary>Deletes an entry of a list with its dash; null where it does not have its lines to itself.</summary>
    public static Edit? OfEntry(Location entry) => Of(entry, mayShareLine: false);

    /// <summary>Deletes one of several words in a list.</summary>
    public static Edit? OfWord(IReadOnlyList<Field<string>> words, int index)
    {
        if (words[index].At.Region is not Region.Text { Source: var source, Span: var word }) return null;
        if (index + 1 < words.Count && words[index + 1].At.Region is Region.Text next) return Edit(words[index].At, source, TextSpan.Between(word.Start, next.Span.Start));
        return words[index - 1].At.Region is Region.Text before ? Edit(words[index].At, source, TextSpan.Between(before.Span.End, word.End)) : null;
    }

    private static Edit? Of(Location at, bool mayShareLine)
    {
        if (at.Region is not Region.Text { Source: var source, Span: var span }) return null;
        var text = source.Text;
        var (first, last) = (source.Line(source.PositionOf(span.Start).Line), source.Line(source.PositionOf(span.End).Line));
        var before = text.AsSpan(first.Start, span.Start - first.Start);
        var behind = text.AsSpan(span.End, last.End - span.End).Trim();
        var isAlone = (mayShareLine ? before : before.TrimStart().TrimStart('-')).IsWhiteSpace() && (behind.IsEmpty || (!mayShareLine && behind[0] == '#'));
        // From the end of the line before, for editors move the start of an edit inside leading white space.
        if (isAlone && first.Start > 0) return Edit(at, source, TextSpan.Between(LineEnd(source, first.Start), last.End));
        if (isAlone) return Edit(at, source, TextSpan.Between(0, source.PositionOf(last.End).Line < source.LineCount ? source.Line(source.PositionOf(last.End).Line + 1).Start : last.End));
        return mayShareLine ? Edit(at, source, TextSpan.Between(first.Start + before.TrimEnd().Length, span.End)) : null;
    }

    /// <summary>The end of the text of the line in front of a line.</summary>
    private static int LineEnd(SourceText source, int lineStart) => source.Line(source.PositionOf(lineStart).Line - 1).End;

    private static Edit Edit(Location at, SourceText source, TextSpan span) => new(at with { Region = new Region.Text(source, span), TextMap = null }, "");
}
