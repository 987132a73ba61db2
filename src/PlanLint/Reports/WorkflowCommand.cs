using System.Globalization;
using System.Text;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>A workflow command of GitHub Actions: <c>::error file=…,line=…,title=…::message</c>. Every value is escaped as the runner undoes it.</summary>
internal static class WorkflowCommand
{
    /// <summary>The command, one line without line break.</summary>
    /// <param name="name"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
    /// <param name="at">The place, or null.</param>
    /// <param name="title">What stands above the message.</param>
    /// <param name="message">The message.</param>
    public static string Of(string name, Location? at, string title, string message)
    {
        var command = new StringBuilder("::").Append(name).Append(' ');
        if (at is not null) Place(command, at);
        return command.Append("title=").Append(Property(title)).Append("::").Append(Data(message)).ToString();
    }

    private static void Place(StringBuilder command, Location at)
    {
        command.Append("file=").Append(Property(at.File)).Append(',');
        if (at.Region is not Region.Text { Source.IsTextFile: true } text) return;
        command.Append(CultureInfo.InvariantCulture, $"line={text.Start.Line},endLine={text.End.Line},");
        // GitHub takes columns only where they are of one line.
        if (text.Start.Line == text.End.Line) command.Append(CultureInfo.InvariantCulture, $"col={text.Start.Column},endColumn={text.End.Column},");
    }

    private static string Property(string value) =>
        Data(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>No line break is left to escape: <see cref="VisibleText"/> shows it.</summary>
    private static string Data(string value) => VisibleText.Of(value).Replace("%", "%25", StringComparison.Ordinal);
}
