namespace PlanLint.Model;

/// <summary>依据: a document the plan cites as its basis.</summary>
/// <param name="Text">The whole citation as written.</param>
/// <param name="Title">The title without its outer 《》; null when none is given.</param>
/// <param name="Number">发文字号; null when none is given.</param>
public sealed record BasisDocument(Field<string> Text, Field<string>? Title, Field<string>? Number);
