using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>Edits of what a person reads as edits of the XML that it is written in. Runs of formatting stay as they are.</summary>
internal static class CharacterEdits
{
    /// <summary>
    /// What to do with the XML: the new words take the place of the first run of the old ones, and those in other runs are deleted. What is
    /// inserted goes behind the character before it, into the same run. Null when a character has no place of its own in the XML.
    /// </summary>
    /// <param name="characters">The characters of the text, null where one comes from no text of the part, such as a tab or the number of a list.</param>
    /// <param name="edit">An edit of the text.</param>
    public static IReadOnlyList<TextEdit>? Of(IReadOnlyList<XmlCharacter?> characters, TextEdit edit)
    {
        var words = Spelling.Html(edit.NewText);
        if (edit.Span.Length == 0) return Gap(characters, edit.Span.Start) is { } gap ? [new(new(gap, 0), words)] : null;
        var runs = new List<TextSpan>();
        for (var i = edit.Span.Start; i < edit.Span.End; i++)
        {
            if (characters[i] is not { } character) return null;
            if (runs is [.., var last] && last.End == character.Start) runs[^1] = TextSpan.Between(last.Start, character.End);
            else if (runs is not [.., var same] || same != TextSpan.Between(character.Start, character.End)) runs.Add(TextSpan.Between(character.Start, character.End));
        }

        return [.. runs.Select((run, i) => new TextEdit(run, i == 0 ? words : ""))];
    }

    private static int? Gap(IReadOnlyList<XmlCharacter?> characters, int offset) =>
        offset > 0 && characters[offset - 1] is { } before ? before.End : offset < characters.Count && characters[offset] is { } behind ? behind.Start : null;
}
