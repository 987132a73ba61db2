using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>From the bytes of a file to its document: recognises the syntax, decodes text, calls the reader.</summary>
/// <param name="readers">One for each syntax that files may be written in.</param>
public sealed class DocumentReader(IReadOnlyList<IReader> readers)
{
    /// <summary>Readers for every syntax there is.</summary>
    public static IReadOnlyList<IReader> AllReaders { get; } =
        [new YamlReader(), new JsonReader(), new PlainTextReader(), new CsvReader(), new XlsxReader(), new DocxReader(), new HtmlReader(), new MarkdownReader(), new PdfReader()];

    /// <summary>Reads one file. What cannot be read is a problem in the document, never an exception.</summary>
    /// <exception cref="OperationCanceledException"><see cref="Limits.Deadline"/> is over.</exception>
    public Document Read(InputFile file, TextEncoding encoding, Limits limits)
    {
        var start = new Location(file.Path, "", new Region.WholeFile());
        if (file.Failure is { } failure) return Refused(failure);
        if (file.Content.Length > limits.FileBytes)
        {
            return Refused(limits.TooLarge);
        }

        var (kind, problem) = FileKinds.Recognise(file, limits);
        if (problem is not null) return Refused(problem);
        switch (readers.FirstOrDefault(r => r.Kind == kind))
        {
            case IFileReader reader:
                return reader.Read(file, limits) with { Kind = kind };
            case ITextReader reader:
                var (source, undecoded) = TextDecoder.Decode(file, encoding);
                return source is null ? Document.Unreadable(file.Path, null, undecoded!) : reader.Read(source, limits) with { Kind = kind };
            default:
                return Refused(Message.Of($"不认识这种文件。", $"This kind of file is not known."));
        }

        Document Refused(Message reason) => Document.Unreadable(file.Path, null, new(reason, start));
    }
}
