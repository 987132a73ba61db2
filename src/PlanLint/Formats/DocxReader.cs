using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PlanLint.Formats.Word;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// Reads <c>*.docx</c>: what a person reads who has accepted all tracked changes, numbers of lists included. Headers, footers, notes, comments,
/// formulas, hidden text and lines of tables of contents are left out. The library finds the parts; they are read as streams, never as a whole.
/// </summary>
public sealed class DocxReader : IFileReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Docx;

    /// <inheritdoc/>
    public Document Read(InputFile file, Limits limits)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(file.Content.ToArray(), writable: false), isEditable: false);
            return package.MainDocumentPart is { } main ? Read(file.Path, main, limits) : Damaged(file.Path);
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(file.Path, null, limit.Problem);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return Damaged(file.Path);
        }
    }

    private static Document Read(string path, MainDocumentPart main, Limits limits)
    {
        var styles = ReadPart(main.StyleDefinitionsPart, StyleSheet.Read) ?? new();
        var lists = ReadPart(main.NumberingDefinitionsPart, ListSheet.Read) ?? new();
        var flow = new FlowBuilder(path, limits);
        ReadPart(main, xml =>
        {
            new BodyReader(xml, styles, new(lists, styles), flow, limits).Read();
            return flow;
        });
        return flow.Build();

        T? ReadPart<T>(OpenXmlPart? part, Func<WordXml, T> read)
            where T : class
        {
            if (part is null) return null;
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var xml = new WordXml(stream, path, limits);
            return read(xml);
        }
    }

    /// <summary>What the library and the XML reader throw at files that are broken in any way.</summary>
    private static bool IsDamage(Exception e) =>
        e is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or NotSupportedException or ArgumentException or InvalidOperationException;

    private static Document Damaged(string path) => Document.Unreadable(path, null, new(
        Message.Of($"文件损坏或不完整，打不开，请重新保存或重新下载。", $"The file is damaged or incomplete and cannot be opened; save or download it again."),
        new(path, "", new Region.WholeFile())));
}
