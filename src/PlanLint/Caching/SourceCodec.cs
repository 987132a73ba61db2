using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Caching;

/// <summary>The text of a file: of a text file it is decoded again, of a Word, Excel or PDF file it is kept with the names of its parts.</summary>
internal static class SourceCodec
{
    public static void Write(EntryWriter to, SourceText source, InputFile file, TextEncoding encoding)
    {
        var isText = source.IsTextFile && TextDecoder.Decode(file, encoding).Source is { } decoded
            && decoded.Path == source.Path && decoded.Text == source.Text && decoded.HasByteOrderMark == source.HasByteOrderMark;
        to.Write(isText);
        if (isText) return;
        to.Text(source.Path);
        to.Write(source.Text);
        to.Write(source.HasByteOrderMark);
        to.All(source.Parts, part =>
        {
            to.Number(part.Start);
            Write(to, part.Name);
        });
    }

    public static SourceText Read(EntryReader from, InputFile file, TextEncoding encoding) => from.Flag()
        ? TextDecoder.Decode(file, encoding).Source ?? throw new InvalidDataException()
        : new(from.Words(), from.LongText(), from.Flag(), from.All(() => new SourcePart(from.Number(), Name(from))));

    private static void Write(EntryWriter to, PartName name)
    {
        var (kind, text, numbers) = name switch
        {
            PartName.SheetCell cell => ('s', cell.Sheet, (cell.Row, cell.Column, 0)),
            PartName.TableCell cell => ('t', "", (cell.Table, cell.Row, cell.Column)),
            PartName.Paragraph paragraph => ('p', "", (paragraph.Number, 0, 0)),
            PartName.Page page => ('g', "", (page.Number, 0, 0)),
            _ => ('?', "", (0, 0, 0)),
        };
        to.IsIncomplete |= kind == '?';
        to.Write((byte)kind);
        to.Text(text);
        to.Number(numbers.Item1);
        to.Number(numbers.Item2);
        to.Number(numbers.Item3);
    }

    private static PartName Name(EntryReader from) => ((char)from.Byte(), from.Words(), from.Number(), from.Number(), from.Number()) switch
    {
        ('s', var sheet, var row, var column, _) => new PartName.SheetCell(sheet, row, column),
        ('t', _, var table, var row, var column) => new PartName.TableCell(table, row, column),
        ('p', _, var number, _, _) => new PartName.Paragraph(number),
        ('g', _, var number, _, _) => new PartName.Page(number),
        _ => throw new InvalidDataException(),
    };
}
