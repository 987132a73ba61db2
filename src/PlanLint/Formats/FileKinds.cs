using System.Text;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Tells the syntax of a file from its content and its name. A file whose content is not what its name says is refused, not guessed at.</summary>
internal static class FileKinds
{
    private const int Head = 1024;

    private static readonly (string Ending, FileKind Kind)[] ByEnding =
    [
        (".yaml", FileKind.Yaml), (".yml", FileKind.Yaml), (".json", FileKind.Json), (".csv", FileKind.Csv), (".tsv", FileKind.Csv),
        (".xlsx", FileKind.Xlsx), (".docx", FileKind.Docx), (".md", FileKind.Markdown), (".markdown", FileKind.Markdown),
        (".html", FileKind.Html), (".htm", FileKind.Html), (".txt", FileKind.Text), (".pdf", FileKind.Pdf),
    ];

    /// <summary>Endings of names that are known, each with its dot, in the order in which messages list them.</summary>
    public static IEnumerable<string> Endings => ByEnding.Select(e => e.Ending);

    /// <summary>The syntax that the ending of a name stands for; null when it stands for none.</summary>
    public static FileKind? OfName(string path) =>
        Array.Find(ByEnding, e => path.EndsWith(e.Ending, StringComparison.OrdinalIgnoreCase)) is { Ending: not null } known ? known.Kind : null;

    /// <summary>The syntax of a file, or why it cannot be read.</summary>
    public static (FileKind? Kind, Message? Problem) Recognise(InputFile file, Limits limits)
    {
        var named = OfName(file.Path);
        var bytes = file.Content.Span;
        if (bytes.IsEmpty) return (null, Message.Of($"文件是空的，没有可检查的内容。", $"The file is empty; there is nothing to check."));
        var (kind, problem) = OfContent(file, limits);
        if (problem is not null) return (null, problem);
        if (kind is null) return Textual(file.Path, named, bytes);
        return named is null || named == kind ? (kind, null) : (null, Mismatch(file.Path, NameOf(kind.Value)));
    }

    /// <summary>The kind of a file that is not text; neither a kind nor a problem for text.</summary>
    private static (FileKind? Kind, Message? Problem) OfContent(InputFile file, Limits limits)
    {
        var bytes = file.Content.Span;
        var head = bytes[..Math.Min(bytes.Length, Head)];
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return OfficePackage.Recognise(file, limits);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return (null, OfCompoundFile(bytes));
        if (head.IndexOf("%PDF-"u8) >= 0) return (FileKind.Pdf, null);
        return head.StartsWith(@"{\rtf"u8)
            ? (null, Message.Of($"这是 RTF 文件，不能直接检查，请用 Word 另存为 .docx。", $"This is an RTF file, which cannot be checked; save it as .docx with Word."))
            : (null, null);
    }

    /// <summary>The container of Word 97, Excel 97 and of encrypted Office files; its directory names what is in it, in UTF-16.</summary>
    private static Message OfCompoundFile(ReadOnlySpan<byte> bytes)
    {
        if (Holds(bytes, "EncryptedPackage")) return Message.Of($"文件有密码保护，打不开，请去掉密码后再检查。", $"The file is protected by a password; remove the password and check again.");
        if (Holds(bytes, "WordDocument")) return Message.Of($"这是旧版 Word 文件（.doc），请另存为 .docx 后再检查。", $"This is an old Word file (.doc); save it as .docx and check again.");
        return Holds(bytes, "Workbook") || Holds(bytes, "Book")
            ? Message.Of($"这是旧版 Excel 文件（.xls），请另存为 .xlsx 后再检查。", $"This is an old Excel file (.xls); save it as .xlsx and check again.")
            : Message.Of($"这是旧版 Office 文件，请另存为 .docx 或 .xlsx 后再检查。", $"This is a file of an old Office version; save it as .docx or .xlsx and check again.");
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    private static (FileKind? Kind, Message? Problem) Textual(string path, FileKind? named, ReadOnlySpan<byte> bytes)
    {
        if (named is FileKind.Xlsx or FileKind.Docx or FileKind.Pdf)
        {
            return (null, LooksLikeHtml(bytes)
                ? Mismatch(path, NameOf(FileKind.Html))
                : Message.Of(
                    $"文件损坏或不完整，不是有效的 {NameOf(named.Value)} 文件，请重新保存或重新下载。",
                    $"The file is damaged or incomplete; it is no valid {NameOf(named.Value)} file. Save or download it again."));
        }

        if (named is not null) return (named, null);
        if (Path.GetExtension(path) is { Length: > 0 } ending && !LooksLikeHtml(bytes))
        {
            return (null, Message.Of(
                $"不认识 {ending} 文件，能检查的是 {string.Join('、', Endings)}。",
                $"A {ending} file is not known; {string.Join(", ", Endings)} can be checked."));
        }

        return (LooksLikeHtml(bytes) ? FileKind.Html : bytes.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? FileKind.Json : FileKind.Text, null);
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static Message Mismatch(string path, string content)
    {
        var ending = Path.GetExtension(path);
        return Message.Of(
            $"文件名的结尾是 {ending}，内容却是 {content}，请改对文件名再检查。",
            $"The name ends in {ending}, but the content is {content}; correct the name and check again.");
    }

    private static string NameOf(FileKind kind) => kind switch
    {
        FileKind.Xlsx => "Excel（.xlsx）",
        FileKind.Docx => "Word（.docx）",
        FileKind.Pdf => "PDF",
        FileKind.Html => "HTML",
        _ => kind.ToString(),
    };
}
