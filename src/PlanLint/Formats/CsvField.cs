using System.Text;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Takes the quotation marks off a field of a CSV file, and notes where each character stands.</summary>
internal static class CsvField
{
    /// <param name="tree">The builder of the file.</param>
    /// <param name="span">The field with its quotation marks.</param>
    /// <exception cref="CsvFieldException">Its quotation marks do not pair.</exception>
    public static Node.Scalar Read(NodeBuilder tree, TextSpan span)
    {
        var file = tree.Source.Text;
        if (span.Length == 0 || file[span.Start] != '"')
        {
            RefuseSpaceBeforeQuote(tree, span);
            return tree.Scalar(tree.Source[span], span, TextMap.Verbatim(tree.Source, span.Start, span.Length));
        }

        return Quoted(tree, span);
    }

    private static Node.Scalar Quoted(NodeBuilder tree, TextSpan span)
    {
        var file = tree.Source.Text;
        var text = new StringBuilder();
        var runs = new List<TextMap.Run>();
        var at = span.Start + 1;
        while (true)
        {
            var plain = file.AsSpan(at, span.End - at).IndexOfAny('"', '\r');
            if (plain < 0) throw Unclosed(tree, span);
            if (plain > 0)
            {
                runs.Add(new(text.Length, at));
                text.Append(file, at, plain);
                at += plain;
            }

            var isPair = at + 1 < span.End && file[at + 1] == (file[at] == '"' ? '"' : '\n');
            if (file[at] == '"' && !isPair) break;
            runs.Add(new(text.Length, at, isPair ? 2 : 1));
            text.Append(file[at] == '"' ? '"' : '\n');
            at += isPair ? 2 : 1;
        }

        if (at + 1 < span.End) throw TextBehindQuote(tree, TextSpan.Between(at + 1, span.End));
        return tree.Scalar(text.ToString(), span, new(tree.Source, runs, text.Length, TextSpan.Between(span.Start + 1, at)));
    }

    /// <summary>Such a mark quotes nothing, so a separator behind it would move the rest of the row.</summary>
    private static void RefuseSpaceBeforeQuote(NodeBuilder tree, TextSpan span)
    {
        var text = tree.Source.Text.AsSpan(span.Start, span.Length).TrimStart();
        if (text is not ['"', ..]) return;
        throw Broken(tree, TextSpan.Between(span.Start, span.End - text.Length + 1), Message.Of(
            $"引号前面有空格，不起引号的作用，文件没有读完，请删除空格。",
            $"There is a space in front of this quotation mark, so it quotes nothing and the file was not read; delete the space."));
    }

    private static CsvFieldException Unclosed(NodeBuilder tree, TextSpan span) => Broken(tree, new(span.Start, 1), Message.Of(
        $"这个引号没有闭合，后面的内容都没有检查，请补上另一半引号，内容里的引号要写成两个。",
        $"This quotation mark is never closed, so nothing behind it was checked; close it, and double each quotation mark inside a value."));

    private static CsvFieldException TextBehindQuote(NodeBuilder tree, TextSpan span) => Broken(tree, new(span.Start, Math.Min(span.Length, 40)), Message.Of(
        $"引号闭合以后还有文字，文件没有读完，内容里的引号要写成两个。",
        $"There is text behind a closing quotation mark, so the file was not read; double each quotation mark inside a value."));

    private static CsvFieldException Broken(NodeBuilder tree, TextSpan span, Message reason) => new(new(reason, tree.At(span)));
}
