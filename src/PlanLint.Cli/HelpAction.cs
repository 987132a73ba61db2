using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using PlanLint.Text;

namespace PlanLint.Cli;

/// <summary>Help in the language of the user. Without a command it shows the commands and all of <c>check</c>, the default.</summary>
internal sealed class HelpAction(Terminal terminal, Wording says) : SynchronousCommandLineAction
{
    private const int MostIndent = 46;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        terminal.Write(!command.Parents.Any() && command.Subcommands is [var byDefault, ..] ? Whole(command, byDefault) : Part(command));
        return 0;
    }

    private string Whole(Command root, Command byDefault)
    {
        var text = new StringBuilder($"{root.Description}\n\n");
        Section(text, says.Of("用法", "Usage"), [("dotnet plan-lint [check] [PATH|GLOB|-]… [OPTIONS]", "")]);
        Section(text, says.Of("命令", "Commands"), root.Subcommands.SelectMany(Leaves).Select(c => ($"{CommandPath.Of(c)}{Words(c)}", c.Description ?? "")));
        Section(text, says.Of("check 检查什么", "What check reads"), byDefault.Arguments.Select(Row));
        Section(text, says.Of("check 的选项", "Options of check"), byDefault.Options.Select(Row));
        Section(text, says.Of("通用选项", "Options of all commands"), root.Options.Select(Row));
        Ending(text);
        return text.ToString();
    }

    private string Part(Command command)
    {
        var text = new StringBuilder($"{command.Description}\n\n");
        Section(text, says.Of("用法", "Usage"), Leaves(command).Select(c => ($"dotnet plan-lint {CommandPath.Of(c)}{Words(c)}{(c.Options.Any(o => !o.Required) ? " [OPTIONS]" : "")}", c == command ? "" : c.Description ?? "")));
        Section(text, says.Of("参数", "Arguments"), command.Arguments.Select(Row));
        var shared = command.Parents.OfType<Command>().SelectMany(c => c.Options).Where(o => o.Recursive);
        Section(text, says.Of("选项", "Options"), command.Options.Concat(shared).Select(Row));
        if (command.Arguments.Any(a => a.Arity.MaximumNumberOfValues > 1)) Ending(text);
        return text.ToString();
    }

    private void Ending(StringBuilder text)
    {
        Section(text, says.Of("退出码", "Exit codes"),
        [
            ("0", says.Of("全部检查完毕，通过。", "Everything was checked and passes.")),
            ("1", says.Of("全部检查完毕，不通过。", "Everything was checked and does not pass.")),
            ("2", says.Of("有内容没有检查：选项或配置有误、找不到或读不出文件、规则出错。", "Something was not checked: a wrong option or setting, a missing or unreadable file, a rule that failed.")),
            ("130", says.Of("被中断。", "Interrupted.")),
        ]);
        Section(text, says.Of("例子", "Examples"),
        [
            ("dotnet plan-lint", says.Of("检查当前文件夹下的全部方案。", "Checks all plans below the current folder.")),
            ("dotnet plan-lint 方案.plan.yaml -f full", says.Of("检查一个文件，并说明原因和改法。", "Checks one file, with reasons and remedies.")),
            ("dotnet plan-lint plans -f sarif=out.sarif", says.Of("结果写入 SARIF 文件。", "Writes the findings to a SARIF file.")),
            ("dotnet plan-lint --baseline planlint.baseline.sarif", says.Of("只管新增的问题。", "Only new findings count.")),
            ("dotnet plan-lint explain PL1001", says.Of("说明一条规则。", "Explains a rule.")),
        ]);
    }

    /// <summary>What can be run: the command, or the commands in it.</summary>
    private static IEnumerable<Command> Leaves(Command command) => command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);

    private static void Section(StringBuilder text, string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var column = Math.Min(MostIndent, all.Max(r => DisplayWidth.Of(r.Name)) + 4);
        text.Append(title).Append('\n');
        foreach (var (name, said) in all)
        {
            text.Append("  ").Append(name);
            if (said.Length > 0 && DisplayWidth.Of(name) + 4 > column) text.Append('\n').Append(' ', column);
            else if (said.Length > 0) text.Append(' ', column - DisplayWidth.Of(name) - 2);
            text.Append(said).Append('\n');
        }

        text.Append('\n');
    }

    private static (string Name, string Text) Row(Argument argument) => (argument.HelpName ?? argument.Name, argument.Description ?? "");

    private static (string Name, string Text) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).OrderBy(n => n.Length).Where(n => n != "-?"));
        return (option.ValueType == typeof(bool) ? names : $"{names} {option.HelpName}", option.Description ?? "");
    }

    private static string Words(Command command) =>
        string.Concat(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.HelpName ?? a.Name}]…" : $" {a.HelpName ?? a.Name}"))
        + string.Concat(command.Options.Where(o => o.Required).Select(o => $" {o.Name} {o.HelpName}"));
}
