using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>check</c>, the default.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var options = new CheckOptions(says);
        var command = new Command("check", says.Of("检查方案；不写命令时就是它。", "Checks plans; the default command.")) { options.Paths };
        foreach (var option in options.All) command.Add(option);
        command.SetAction(parsed =>
        {
            var rules = terminal.Rules ?? BuiltIn.Rules();
            var request = new CheckWords(parsed, options).Understand(terminal) with { Language = language };
            return new CheckRun(request, rules, terminal).Run();
        });
        return command;
    }
}
