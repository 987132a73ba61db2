using System.CommandLine;
using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>--rules</c>, which several commands have.</summary>
internal static class RulesOption
{
    public static Option<string[]> Create(Wording says) => new("--rules")
    {
        HelpName = "PATH",
        Description = says.Of(
            "另用这个规则包，可写多次：*.plan-rules.yaml，或者程序 *.dll、*.nupkg（会运行其中的代码，只用信得过的）；.editorconfig 的 planlint_rules 可为一些文件指定前一种。",
            "Uses this pack of rules as well. Repeatable: a *.plan-rules.yaml, or a program, *.dll or *.nupkg, whose code is run, so name only what you trust; planlint_rules in .editorconfig names packs of the first kind for some files."),
    };

    /// <summary>The full paths that the words mean.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static IReadOnlyList<string> Paths(IReadOnlyList<string>? words, Terminal terminal) => [.. (words ?? []).Select(w => Full(w, terminal)).Distinct(StringComparer.Ordinal)];

    private static string Full(string word, Terminal terminal)
    {
        var full = word.Length == 0 || word.Contains('\0') ? null : Path.GetFullPath(word, terminal.Folder);
        return full is not null && File.Exists(full)
            ? FolderPath.Of(full)
            : throw new UsageException(Message.Of($"找不到规则包“{word}”。", $"There is no pack of rules '{word}'."));
    }
}
