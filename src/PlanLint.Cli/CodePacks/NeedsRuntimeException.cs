namespace PlanLint.Cli.CodePacks;

/// <summary>The user names rules that are code, and this process cannot load any: <see cref="ManagedTool"/> can.</summary>
internal sealed class NeedsRuntimeException : Exception;
