namespace PlanLint.Model;

/// <summary>How bad a finding is, in ascending order.</summary>
public enum Severity
{
    /// <summary>The rule is off: <c>none</c> in <c>.editorconfig</c>.</summary>
    Off,

    /// <summary>Computed and written to SARIF, never shown on the console: <c>silent</c>.</summary>
    Silent,

    /// <summary>A reviewer should know: <c>suggestion</c>.</summary>
    Info,

    /// <summary>A reviewer should act: <c>warning</c>.</summary>
    Warning,

    /// <summary>Decidable without judgement; closes the gate by default: <c>error</c>.</summary>
    Error,
}
