using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>config show --for FILE</c>: what is set for a file, and where.</summary>
internal static class ConfigCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        return new("config", says.Of("查看设置。", "Looks at the configuration.")) { Show(terminal, language, says) };
    }

    private static Command Show(Terminal terminal, Language language, Wording says)
    {
        var file = new Option<string>("--for") { HelpName = "FILE", Required = true, Description = says.Of("看哪个文件的设置。", "The file whose settings are shown.") };
        var all = new Option<bool>("--all") { Description = says.Of("连默认值一起列出；不写则只列与默认不同的。", "Lists defaults too; without it only what differs from them.") };
        var format = new Option<string>("--format", "-f") { HelpName = "text|json", Description = says.Of("输出格式：text（默认）或 json。", "Output format: text (default) or json.") };
        var packs = RulesOption.Create(says);
        var command = new Command("show", says.Of("列出一个文件的级别、选项和领域档案，以及各写在哪个 .editorconfig 的哪一行。", "Lists severities, options and profile in force for a file, each with the line of the .editorconfig it comes from."))
        {
            file, all, format, packs,
        };
        command.SetAction(parsed => new ConfigShow(terminal, language)
        {
            File = parsed.GetValue(file)!,
            Packs = RulesOption.Paths(parsed.GetValue(packs), terminal),
            WithDefaults = parsed.GetValue(all),
            IsJson = parsed.One(format, "text", "text", "json") == "json",
        }.Run());
        return command;
    }
}
