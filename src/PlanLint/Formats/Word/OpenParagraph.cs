using System.Text;

namespace PlanLint.Formats.Word;

/// <summary>A paragraph that is being read. It may go on in the next one, when its mark is deleted or hidden.</summary>
internal sealed class OpenParagraph
{
    private readonly StringBuilder _text = new();

    /// <summary>The format of the mark that ends it, or of the number that begins it.</summary>
    public ParagraphFormat Format { get; private set; } = ParagraphFormat.Empty;

    /// <summary>Whether the reader is inside it, rather than between it and the one that it goes on in.</summary>
    public bool IsInside { get; private set; } = true;

    /// <summary>Paragraphs of the text boxes that hang on it.</summary>
    public List<OpenParagraph> Boxes { get; } = [];

    /// <summary>Its text so far; line breaks at its ends are nothing to see.</summary>
    public string Text => _text.ToString().Trim('\n');

    /// <summary>Adds text.</summary>
    public void Append(string text) => _text.Append(text);

    /// <summary>Goes on in the next paragraph. A deleted mark leaves no trace; in front of a hidden one stands the number of its own list.</summary>
    public void GoOn() => IsInside = true;

    /// <summary>Takes the format of the paragraph that the reader is in.</summary>
    public void Take(ParagraphFormat format) =>
        Format = Format.IsMarkHidden && !Format.IsMarkDeleted && _text.Length > 0
            ? Format with { IsMarkDeleted = format.IsMarkDeleted, IsMarkHidden = format.IsMarkHidden }
            : format;

    /// <summary>Leaves the paragraph; false when it goes on in the next one.</summary>
    public bool Leave()
    {
        IsInside = false;
        return !Format.IsMarkDeleted && !Format.IsMarkHidden;
    }
}
