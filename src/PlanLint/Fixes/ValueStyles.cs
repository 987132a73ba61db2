using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>Tells how a value is written.</summary>
internal static partial class ValueStyles
{
    /// <summary>The style of a value of the document, which is text or has pieces.</summary>
    public static ValueStyle Of(Node.Scalar value, Document document)
    {
        var source = document.Source!;
        var start = ((Region.Text)value.Region).Span.Start;
        var mark = start < source.Text.Length && start < value.TextMap!.Region.Start ? source.Text[start] : '\0';
        return document.Kind switch
        {
            FileKind.Json => mark is '"' ? ValueStyle.Escaped : ValueStyle.Bare,
            FileKind.Yaml => Yaml(source, start, mark),
            FileKind.Markdown => IsInHead(start, document) ? Yaml(source, start, mark) : ValueStyle.Markdown,
            FileKind.Csv => mark is '"' ? ValueStyle.QuotedField : ValueStyle.BareField,
            FileKind.Html => ValueStyle.Html,
            _ => ValueStyle.Raw,
        };
    }

    private static bool IsInHead(int offset, Document document) =>
        document.Root is Node.Flow { Head.Region: Region.Text { Span: var head } } && head.Start <= offset && offset < head.End;

    private static ValueStyle Yaml(SourceText source, int start, char mark) => mark switch
    {
        '"' => ValueStyle.Escaped,
        '\'' => ValueStyle.SingleQuoted,
        _ => IsBlock(source, start) ? ValueStyle.Block : ValueStyle.Plain,
    };

    /// <summary>Whether the last line with text before the value ends in the header of a block.</summary>
    private static bool IsBlock(SourceText source, int start)
    {
        var line = source.PositionOf(start).Line;
        if (!source.Text.AsSpan(source.Line(line).Start, start - source.Line(line).Start).IsWhiteSpace()) return false;
        do line--;
        while (line > 0 && source[source.Line(line)].AsSpan().IsWhiteSpace());
        return line > 0 && BlockHeader().IsMatch(source[source.Line(line)]);
    }

    [GeneratedRegex(@"(?:^|[\s:-])[|>][-+0-9]{0,2}(?:\s+#.*|\s*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHeader();
}
