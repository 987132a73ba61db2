namespace PlanLint.Model;

/// <summary>An action, a task or a row that may be asked for a numeric target.</summary>
/// <param name="Id">Number of the holder in the document, from 0.</param>
/// <param name="Scope">What it is.</param>
/// <param name="Title">What it is called: a title, or the content of a row; of a row without content the title of its task.</param>
/// <param name="ActionKind">Kind of the action it is or belongs to.</param>
/// <remarks>An action that the prose and the division table both have is one holder, placed in the table; so is one whose heading is repeated.</remarks>
public sealed record TargetHolder(int Id, TargetScope Scope, Field<string> Title, ActionKind ActionKind);
