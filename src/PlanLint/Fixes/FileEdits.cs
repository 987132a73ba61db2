using PlanLint.Fixes.Office;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>Applies edits to a file.</summary>
internal static class FileEdits
{
    /// <summary>Whether files of a kind can be written at all.</summary>
    public static bool CanWrite(FileKind? kind) => kind is not (null or FileKind.Pdf);

    /// <summary>The bytes of the file with the edits, and nothing else, changed; null when it cannot be written so.</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="edits">Edits that do not overlap, in ascending order.</param>
    /// <param name="settings">How it was read.</param>
    public static byte[]? Apply(InputFile file, Document document, IReadOnlyList<Edit> edits, LintSettings settings) => document.Kind switch
    {
        FileKind.Xlsx => WorkbookEdits.Apply(file, document.Source!, edits, settings.Limits),
        FileKind.Docx => WordEdits.Apply(file, document.Source!, edits, settings.Limits),
        null or FileKind.Pdf => null,
        _ => TextContent.Of(file, document.Source!, Written(document.Source!, edits).Text, settings.Encoding),
    };

    /// <summary>The text with the edits as they are written in it.</summary>
    public static EditedText Written(SourceText source, IEnumerable<Edit> edits) =>
        new(source.Text, edits.Select(e => new TextEdit(((Region.Text)e.At.Region).Span, e.Written)));
}
