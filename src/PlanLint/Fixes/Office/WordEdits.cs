using System.IO.Compression;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>Edits of the main part of a Word file.</summary>
internal static class WordEdits
{
    /// <summary>The file with the edits; null when one of them cannot be written into its text.</summary>
    public static byte[]? Apply(InputFile file, SourceText source, IReadOnlyList<Edit> edits, Limits limits)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray(), writable: false), ZipArchiveMode.Read);
        if (Package.IsSigned(zip) || new OfficeParts(zip).Main is not { } main || Package.Read(main) is not { } read) return null;
        var part = new XmlPart(read.Text);
        if (WordCharacters.Of(file, main.FullName, part, source, limits) is not { } characters) return null;
        var changes = new List<TextEdit>();
        foreach (var edit in edits)
        {
            var span = ((Region.Text)edit.At.Region).Span;
            if (CharacterEdits.Of(characters, new(span, edit.NewText)) is not { } changed) return null;
            changes.AddRange(changed);
        }

        return Package.Replace(file.Content, new Dictionary<string, string>(StringComparer.Ordinal) { [main.FullName] = new EditedText(part.Text, changes).Text });
    }
}
