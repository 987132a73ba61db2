using PlanLint.Config;
using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>Trouble with configuration as notifications of a run.</summary>
internal static class ConfigNotice
{
    /// <param name="problem">The problem.</param>
    /// <param name="folder">Full path of the working directory.</param>
    public static Notification Of(ConfigProblem problem, string folder)
    {
        var path = Path.IsPathFullyQualified(problem.Path) ? ShownPath.Of(Path.GetFullPath(problem.Path), folder) : problem.Path;
        return new(NotificationKind.Configuration, problem.Message) { At = new(path, "", Place(problem, path)) };
    }

    /// <param name="path">Full path of an <c>.editorconfig</c>.</param>
    /// <param name="folder">Full path of the working directory.</param>
    public static Notification Unreadable(string path, string folder)
    {
        var reason = Message.Of($"配置文件读不出来，其中的设置没有起作用。", $"The configuration cannot be read; its settings have no effect.");
        return new(NotificationKind.Configuration, reason) { At = new(ShownPath.Of(Path.GetFullPath(path), folder), "", new Region.WholeFile()) };
    }

    /// <summary>From the place to the end of its line.</summary>
    private static Region Place(ConfigProblem problem, string path)
    {
        try
        {
            if (!File.Exists(problem.Path)) return new Region.WholeFile();
            var source = new SourceText(path, File.ReadAllText(problem.Path));
            if (problem.At.Line > source.LineCount) return new Region.WholeFile();
            var line = source.Line(problem.At.Line);
            return new Region.Text(source, TextSpan.Between(Math.Min(line.Start + problem.At.Column - 1, line.End), line.End));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Region.WholeFile();
        }
    }
}
