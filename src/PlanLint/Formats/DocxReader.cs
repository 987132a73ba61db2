using System.IO.Compression;
using System.Xml;
using PlanLint.Formats.Word;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// Reads <c>*.docx</c>: what a person reads who has accepted all tracked changes, numbers of lists included. Headers, footers, notes, comments,
/// formulas, hidden text and lines of tables of contents are left out. Parts are read as streams: a file costs no more memory than its text.
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
            using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray(), writable: false), ZipArchiveMode.Read);
            var parts = new OfficeParts(zip);
            return parts.Main is { } main ? Read(file.Path, main, parts, limits) : Damaged(file.Path);
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

    private static Document Read(string path, ZipArchiveEntry main, OfficeParts parts, Limits limits)
    {
        var styles = ReadPart(parts.Beside("styles"), StyleSheet.Read) ?? new();
        var lists = ReadPart(parts.Beside("numbering"), ListSheet.Read) ?? new();
        var flow = new FlowBuilder(path, limits);
        ReadPart(main, xml =>
        {
            new BodyReader(xml, styles, new(lists, styles), flow, limits).Read();
            return flow;
        });
        return flow.Build();

        T? ReadPart<T>(ZipArchiveEntry? part, Func<WordXml, T> read)
            where T : class
        {
            if (part is null) return null;
            using var stream = part.Open();
            using var xml = new WordXml(stream, path, limits);
            return read(xml);
        }
    }

    /// <summary>What is thrown at packages and parts that are broken in any way.</summary>
    private static bool IsDamage(Exception e) => e is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException;

    private static Document Damaged(string path) => Document.Unreadable(path, null, new(
        Message.Of($"文件损坏或不完整，打不开，请重新保存或重新下载。", $"The file is damaged or incomplete and cannot be opened; save or download it again."),
        new(path, "", new Region.WholeFile())));
}
