using PlanLint.Baselines;

namespace PlanLint.Reports;

/// <summary>The one line of a finding that is gone, in the form of <see cref="FindingLine"/>, at its old place.</summary>
internal static class AbsentLine
{
    /// <summary>The line of an entry, without line break.</summary>
    public static string Of(BaselineEntry entry, Paint paint)
    {
        var level = paint.Of(entry.Severity, $"{SeverityWords.Of(entry.Severity)} {VisibleText.Of(entry.RuleId)}");
        return $"{paint.Strong(Place(entry))}: {level}: {VisibleText.Of(entry.Message)}";
    }

    private static string Place(BaselineEntry entry) => entry switch
    {
        { Part: { } part } => $"{VisibleText.Of(entry.File)}[{VisibleText.Of(part)}]",
        { Start: (var line, var column) } => $"{VisibleText.Of(entry.File)}({line},{column})",
    };
}
