using PlanLint.Config;

namespace PlanLint.Cli.Commands;

/// <summary>One setting in force for a file.</summary>
/// <param name="Key">As one writes it in an <c>.editorconfig</c>.</param>
/// <param name="Value">Likewise.</param>
/// <param name="Default">The value that holds when none is written.</param>
/// <param name="Origin">Where it is written; null for the default.</param>
internal sealed record SettingRow(string Key, string Value, string Default, ConfigOrigin? Origin)
{
    public bool IsDefault => string.Equals(Value, Default, StringComparison.OrdinalIgnoreCase);
}
