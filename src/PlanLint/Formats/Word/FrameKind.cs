namespace PlanLint.Formats.Word;

/// <summary>Elements that matter to what is inside them; <c>Choice</c> holds alternatives of which one is read.</summary>
internal enum FrameKind
{
    Choice,
    Paragraph,
    Run,
    Table,
    Row,
    Cell,
    TextBox,
}
