using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>The one line of a finding, in the form that editors and build servers recognise: <c>path(line,col): warning PL3001: message</c>.</summary>
internal static class FindingLine
{
    /// <summary>The line of a diagnostic, without line break.</summary>
    public static string Of(Diagnostic diagnostic, Language language, Paint paint)
    {
        var level = paint.Of(diagnostic.Severity, $"{SeverityWords.Of(diagnostic.Severity)} {diagnostic.RuleId}");
        return $"{paint.Strong(Place(diagnostic.At, language))}: {level}: {VisibleText.Of(diagnostic.Message.In(language))}";
    }

    /// <summary>The line of a notification, without line break. One that has no place begins with the name of the program.</summary>
    public static string Of(Notification notification, Language language, Paint paint)
    {
        var place = notification.At is { } at ? Place(at, language) : "plan-lint";
        return $"{paint.Strong(place)}: {paint.Of(Severity.Error, "error")}: {VisibleText.Of(notification.Text.In(language))}";
    }

    /// <summary><c>path(line,col)</c>; of a file that is not text <c>path[任务分工!D12]</c>; the path alone where the whole file is meant.</summary>
    public static string Place(Location at, Language language)
    {
        var path = VisibleText.AtLineStart(at.File);
        var where = Where(at, language);
        return where.Length == 0 ? path : at.Region is Region.Text { Source.IsTextFile: true } ? $"{path}({where})" : $"{path}[{where}]";
    }

    /// <summary>The message; in a file that is not text with the piece in front of it, for formats that have no other room for that.</summary>
    public static string Sentence(Location at, Message message, Language language)
    {
        var text = VisibleText.Of(message.In(language));
        return at.Region is Region.Text { Source.IsTextFile: false } && Where(at, language) is { Length: > 0 } piece ? $"{piece}: {text}" : text;
    }

    /// <summary>The place inside its file: <c>line,col</c>, or the name of a piece; empty for the file as a whole.</summary>
    public static string Where(Location at, Language language)
    {
        if (at.Region is not Region.Text text) return "";
        return text.Source.IsTextFile
            ? $"{text.Start.Line},{text.Start.Column}"
            : text.Source.PartAt(text.Span.Start) is { } part ? VisibleText.Of(part.Name.In(language)) : "";
    }
}
