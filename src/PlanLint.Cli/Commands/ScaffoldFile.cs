namespace PlanLint.Cli.Commands;

/// <summary>A file to be written.</summary>
/// <param name="Path">Below the root of the checkout, with slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record ScaffoldFile(string Path, string Text);
