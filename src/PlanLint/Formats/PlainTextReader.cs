using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Reads <c>*.txt</c>: lines, blank ones included. What the lines mean is for the mapper to find out.</summary>
public sealed class PlainTextReader : ITextReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Text;

    /// <inheritdoc/>
    public Document Read(SourceText source, Limits limits)
    {
        var tree = new NodeBuilder(source, limits);
        try
        {
            var lines = new List<Block>(source.LineCount);
            for (var number = 1; number <= source.LineCount; number++)
            {
                var line = source.Line(number);
                lines.Add(new Block.Paragraph(tree.Running(source[line], line, TextMap.Verbatim(source, line.Start, line.Length))));
            }

            return new(source.Path, source, new Node.Flow(lines, new Region.Text(source, new(0, source.Text.Length))) { IsWrapped = true }, tree.Problems);
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(source.Path, source, limit.Problem);
        }
    }
}
