using System.CommandLine;
using PlanLint.Cli.Commands;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli;

/// <summary>The whole command line: what there is, and how trouble becomes a sentence and an exit code.</summary>
internal static class CommandLine
{
    public const int NotChecked = 2;

    /// <summary>0: gate open. 1: gate closed. 2: something was not checked, or the command line is wrong.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var language = LanguageOf(args, terminal);
        try
        {
            var root = Root(language, terminal);
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (parsed.Errors is [var error, ..]) throw new UsageException(Message.Of($"命令行有误：{error.Message.TrimEnd('.')}。", $"{error.Message.TrimEnd('.')}."));
            using var output = new StreamWriter(terminal.Out, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine(e.Reason.In(language));
            return NotChecked;
        }
        catch (IOException e) when (e is not FileNotFoundException && IsBrokenPipe(e))
        {
            return NotChecked;
        }
        catch (Exception e) when (terminal.Environment("PLANLINT_DEBUG") is null)
        {
            terminal.Error.WriteLine(Message.Of(
                $"程序出错，没有完成检查：{e.Message.ReplaceLineEndings(" ").TrimEnd('.', '。')}。设置 PLANLINT_DEBUG=1 可看到详情。",
                $"The program failed and did not finish: {e.Message.ReplaceLineEndings(" ").TrimEnd('.', '。')}. Set PLANLINT_DEBUG=1 for details.").In(language));
            return NotChecked;
        }
    }

    /// <summary>Refuses what looks like an option among the paths: it would be taken for a file that does not exist.</summary>
    public static void RefuseUnknownOptions(IEnumerable<string> words, Command command)
    {
        if (words.FirstOrDefault(w => w.Length > 1 && w[0] == '-') is not { } word) return;
        var known = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => c.Options)).SelectMany(o => o.Aliases.Prepend(o.Name));
        throw new UsageException(Nearest.To(word, known) is { } near
            ? Message.Of($"没有“{word}”这个选项，是否想写“{near}”？", $"There is no option '{word}'; did you mean '{near}'?")
            : Message.Of($"没有“{word}”这个选项，用 --help 查看全部选项。", $"There is no option '{word}'; see --help for all of them."));
    }

    private static RootCommand Root(Language language, Terminal terminal)
    {
        var says = new Wording(language);
        var languageOption = new Option<string>("--language") { Description = says.Of("界面和提示的语言：zh-CN 或 en。", "Language of messages: zh-CN or en."), HelpName = "zh-CN|en", Recursive = true };
        var root = new RootCommand(says.Of("检查行动方案和任务分工表：责任、覆盖、指标、重复和文字。", "Checks action plans and their division tables: responsibility, coverage, targets, duplication and style."));
        root.Add(languageOption);
        CheckCommand.AddTo(root, terminal, language);
        root.Add(CheckCommand.Create(terminal, language));
        root.Add(RulesCommand.Create(terminal, language));
        root.Add(ExplainCommand.Create(terminal, language));
        root.Add(SchemaCommand.Create(terminal, language));
        return root;
    }

    /// <summary>The language has to be known before the command line is read, for help and errors are in it too.</summary>
    private static Language LanguageOf(string[] args, Terminal terminal)
    {
        var at = Array.IndexOf(args, "--language");
        var stated = at >= 0 && at + 1 < args.Length ? args[at + 1] : args.FirstOrDefault(a => a.StartsWith("--language=", StringComparison.Ordinal))?["--language=".Length..];
        var wanted = stated ?? terminal.Environment("DOTNET_CLI_UI_LANGUAGE") ?? "";
        return wanted.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
    }

    private static bool IsBrokenPipe(IOException e) => e.HResult == 32 || e.Message.Contains("Broken pipe", StringComparison.OrdinalIgnoreCase) || (e.HResult & 0xFFFF) is 109 or 232;
}
