using System.CommandLine;
using PlanLint.Cli.Init;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary><c>init [FOLDER]</c>: the files of a drafting repository.</summary>
internal static class InitCommand
{
    private const string None = "none";

    private static readonly string[] Words = [.. InitFiles.CiPaths.Keys, None];

    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var folder = new Argument<string>("FOLDER") { Arity = ArgumentArity.ZeroOrOne, Description = says.Of("要设置的文件夹；不写则是当前文件夹。", "The folder to set up; the current one when left out.") };
        var ci = new Option<string[]>("--ci") { HelpName = string.Join('|', Words), Description = says.Of("为哪种 CI 写配置，默认 github，可写多次；none 不写。", "Which CI to write a file for; default github, repeatable; none for no file.") };
        var dry = new Option<bool>("--dry-run") { Description = says.Of("只显示会写什么，不写。", "Shows what it would write, and writes nothing.") };
        var command = new Command("init", says.Of("给起草仓库写好设置、工具清单、CI 和 VS Code 配置；已有的文件从不改动。", "Writes settings, tool manifest, CI and VS Code files of a drafting repository; existing files are never changed."))
        {
            folder, ci, dry,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(folder) is { } word && ParseErrors.UnknownOption([word], parsed) is { } unknown) throw new UsageException(unknown);
            return new InitRun(terminal, language) { Folder = parsed.GetValue(folder) ?? ".", Ci = Services(parsed.GetValue(ci) ?? []), IsDry = parsed.GetValue(dry) }.Run();
        });
        return command;
    }

    private static IReadOnlyList<string> Services(string[] words)
    {
        if (words.FirstOrDefault(w => !Words.Contains(w)) is { } wrong)
        {
            throw new UsageException(Nearest.To(wrong, Words) is { } near
                ? Message.Of($"--ci 不能是“{wrong}”，是不是“{near}”？", $"--ci cannot be '{wrong}'; did you mean '{near}'?")
                : Message.Of($"--ci 不能是“{wrong}”，可用 {string.Join('、', Words)}。", $"--ci cannot be '{wrong}'; use {string.Join(", ", Words)}."));
        }

        return words is [] ? ["github"] : [.. words.Where(w => w != None).Distinct(StringComparer.Ordinal)];
    }
}
