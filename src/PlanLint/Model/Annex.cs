namespace PlanLint.Model;

/// <summary>附件: what follows the text of the document under a heading of its own.</summary>
/// <param name="Text">The line that opens it, or its title where no such line is given.</param>
/// <param name="Label">附件, 附件1 as printed; null when the file gives none.</param>
/// <param name="Title">Its title; null when none is given.</param>
public sealed record Annex(Field<string> Text, Field<string>? Label, Field<string>? Title);
