namespace PlanLint.Cli.Init;

/// <summary>A file that <c>init</c> writes where there is none.</summary>
/// <param name="Path">Below the folder, with <c>/</c>.</param>
/// <param name="Text">All of it.</param>
/// <param name="Sign">What an existing file holds when it is set up already.</param>
/// <param name="ByHand">What to add to an existing file that is not; null when all of the text is.</param>
internal sealed record InitFile(string Path, string Text, string Sign, string? ByHand = null);
