using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>The one line of a finding, in the form that editors and build servers recognise: <c>path(line,col): warning PL3001: message</c>.</summary>
internal static class FindingLine
{
    /// <summary>The line of a diagnostic, without line break.</summary>
    public static string Of(Diagnostic diagnostic, Language language, Paint paint)
    {
        var level = paint.Of(diagnostic.Severity, $"{SeverityWords.Of(diagnostic.Severity)} {diagnostic.RuleId}");
        return $"{paint.Strong(Place(diagnostic.At))}: {level}: {VisibleText.Of(diagnostic.Message.In(language))}";
    }

    /// <summary>The line of a notification, without line break. One that has no place begins with the name of the program.</summary>
    public static string Of(Notification notification, Language language, Paint paint)
    {
        var place = notification.At is { } at ? Place(at) : "plan-lint";
        return $"{paint.Strong(place)}: {paint.Of(Severity.Error, "error")}: {VisibleText.Of(notification.Text.In(language))}";
    }

    /// <summary><c>path(line,col)</c>, or the path alone where the region is not text.</summary>
    public static string Place(Location at)
    {
        var path = VisibleText.Of(at.File);
        return at.Region is Region.Text { Start: var start } ? $"{path}({start.Line},{start.Column})" : path;
    }
}
