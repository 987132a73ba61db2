using System.CommandLine;
using System.Reflection;
using PlanLint.Cli.CodePacks;
using PlanLint.Cli.Commands;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli;

/// <summary>The whole command line: what there is, and how trouble becomes a sentence and an exit code.</summary>
internal static class CommandLine
{
    public const int NotChecked = 2;

    public const int Interrupted = 130;

    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>0: gate open. 1: gate closed. 2: something was not checked, or the command line is wrong. 130: interrupted.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var language = Languages.Of(args, terminal.Environment);
        try
        {
            return Invoke(args, terminal, language);
        }
        catch (Exception) when (terminal.Interrupted.IsCancellationRequested)
        {
            terminal.Error.WriteLine(Message.Of($"已中断，检查没有完成。", $"Interrupted; the check is not complete.").In(language));
            return Interrupted;
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"plan-lint: {VisibleText.Of(e.Reason.In(language))}");
            return NotChecked;
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine($"plan-lint: {VisibleText.Of(Failure.Of(e).In(language))}");
            if (Failure.IsDetailWanted(terminal)) terminal.Error.WriteLine(e);
            return NotChecked;
        }
    }

    private static int Invoke(string[] args, Terminal terminal, Language language)
    {
        var root = Root(terminal, language);
        var parsed = root.Parse(Verbs.Complete(args, root), Parsing);
        if (parsed.GetValue<string>(Languages.Option) is { } wanted) Languages.Check(wanted);
        if (parsed.Action is not HelpAction && ParseErrors.First(parsed) is { } error) throw new UsageException(error);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (NeedsRuntimeException)
        {
            return ManagedTool.Run(args, terminal);
        }
    }

    private static Command Root(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        // Not a RootCommand: that one reads [words] as directives, and adds help in a language of its own.
        return new("plan-lint", says.Of("检查行动方案和任务分工表：责任、覆盖、指标、重复和文字。", "Checks action plans and their division tables: responsibility, coverage, targets, duplication and style."))
        {
            CheckCommand.Create(terminal, language),
            SuppressCommand.Create(terminal, language),
            ConvertCommand.Create(terminal, language),
            BaselineCommand.Create(terminal, language),
            RulesCommand.Create(terminal, language),
            ExplainCommand.Create(terminal, language),
            ProfileCommand.Create(terminal, language),
            SchemaCommand.Create(terminal, language),
            ConfigCommand.Create(terminal, language),
            DoctorCommand.Create(terminal, language),
            InitCommand.Create(terminal, language),
            NewCommand.Create(terminal, language),
            Languages.CreateOption(says),
            new Option<bool>("--help", "-h", "-?") { Recursive = true, Action = new HelpAction(terminal, says), Description = says.Of("显示帮助。", "Shows help.") },
            new Option<bool>("--version") { Action = new PrintAction(terminal, Version), Description = says.Of("显示版本号。", "Shows the version.") },
        };
    }

    private static string Version => typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion + "\n";
}
