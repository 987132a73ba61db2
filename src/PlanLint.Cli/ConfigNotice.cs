using PlanLint.Config;
using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>Trouble with configuration as notifications of a run.</summary>
internal static class ConfigNotice
{
    /// <param name="problem">The problem.</param>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="tree">What lies outside is not read.</param>
    public static Notification Of(ConfigProblem problem, string folder, SourceTree tree)
    {
        var path = Path.IsPathFullyQualified(problem.Path) ? ShownPath.Of(Path.GetFullPath(problem.Path), folder) : problem.Path;
        return new(NotificationKind.Configuration, problem.Message) { At = new(path, "", Place(problem, path, tree)) };
    }

    /// <param name="path">Full path of an <c>.editorconfig</c>.</param>
    /// <param name="reason">Why it cannot be used, a clause.</param>
    /// <param name="folder">Full path of the working directory.</param>
    public static Notification Unreadable(string path, Message reason, string folder)
    {
        var text = Message.Of(
            $"没有读取这个配置文件：{reason.In(Language.Chinese)}。其中的设置没有起作用。",
            $"This configuration was not read: {reason.In(Language.English)}. Its settings have no effect.");
        return new(NotificationKind.Configuration, text) { At = new(ShownPath.Of(Path.GetFullPath(path), folder), "", new Region.WholeFile()) };
    }

    /// <summary>From the place to the end of its line.</summary>
    private static Region Place(ConfigProblem problem, string path, SourceTree tree)
    {
        if (!Path.IsPathFullyQualified(problem.Path) || ConfigText.Read(problem.Path, tree) is not { Text: { } text }) return new Region.WholeFile();
        var source = new SourceText(path, text);
        if (problem.At.Line > source.LineCount) return new Region.WholeFile();
        var line = source.Line(problem.At.Line);
        return new Region.Text(source, TextSpan.Between(Math.Min(line.Start + problem.At.Column - 1, line.End), line.End));
    }
}
