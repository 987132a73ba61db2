using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>Colours of the console (ECMA-48 SGR), or none of them.</summary>
/// <param name="isOn">False leaves every text as it is.</param>
internal sealed class Paint(bool isOn)
{
    /// <summary>For paths and what else begins a finding.</summary>
    public string Strong(string text) => In("1", text);

    /// <summary>For what may be skipped: gutters, labels.</summary>
    public string Faint(string text) => In("2", text);

    /// <summary>In the colour of a severity: red, yellow, cyan.</summary>
    public string Of(Severity severity, string text) => In(severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;36" }, text);

    /// <summary>For lines of a diff that are new.</summary>
    public string Added(string text) => In("32", text);

    /// <summary>For lines of a diff that are gone.</summary>
    public string Removed(string text) => In("31", text);

    private string In(string code, string text) => isOn && text.Length > 0 ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
