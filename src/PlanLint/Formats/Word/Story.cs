namespace PlanLint.Formats.Word;

/// <summary>What holds paragraphs one below the other: the body, a cell, a text box.</summary>
/// <param name="fields">The fields that are open in it.</param>
/// <param name="add">Takes a paragraph that is complete.</param>
internal sealed class Story(FieldState fields, Action<OpenParagraph> add)
{
    public FieldState Fields => fields;

    /// <summary>The paragraph that is being read, or that goes on in the next one; null between paragraphs.</summary>
    public OpenParagraph? Paragraph { get; private set; }

    /// <summary>Begins a paragraph; false inside of one, for they do not nest.</summary>
    public bool Begin()
    {
        if (Paragraph is null) Paragraph = new();
        else if (Paragraph.IsInside) return false;
        else Paragraph.GoOn();
        return true;
    }

    /// <summary>Ends a paragraph, unless it goes on in the next one.</summary>
    public void End()
    {
        if (Paragraph is not { } paragraph || !paragraph.Leave()) return;
        Paragraph = null;
        add(paragraph);
    }

    /// <summary>Ends a paragraph that would go on, for no other follows. Of one that was deleted altogether nothing is left.</summary>
    public void Close()
    {
        if (Paragraph is not { IsInside: false } paragraph) return;
        Paragraph = null;
        if (!string.IsNullOrWhiteSpace(paragraph.Text) || paragraph.Boxes.Count > 0) add(paragraph);
    }
}
