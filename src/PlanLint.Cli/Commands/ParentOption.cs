using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>--parent</c>: for plans in files that cannot say it themselves, such as Word files.</summary>
internal static class ParentOption
{
    public static Option<string> Create(Wording says) => new("--parent")
    {
        HelpName = "FILE",
        Description = says.Of(
            "没有写上级方案（parent）的方案与这份方案对照；.editorconfig 的 planlint_parent 可为一些文件指定。",
            "The parent to compare plans with that name none themselves; planlint_parent in .editorconfig names one for some files."),
    };

    /// <summary>The full path that the word means; null when there is none.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static string? Full(string? word, Terminal terminal)
    {
        if (word is null) return null;
        var full = word.Length == 0 || word.Contains('\0') ? null : Path.GetFullPath(word, terminal.Folder);
        return full is not null && File.Exists(full)
            ? full
            : throw new UsageException(Message.Of($"找不到上级方案“{word}”，请检查 --parent 的路径。", $"There is no parent plan '{word}'; check the path behind --parent."));
    }
}
