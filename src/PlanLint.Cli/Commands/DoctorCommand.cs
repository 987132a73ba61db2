using System.CommandLine;
using PlanLint.Cli.Doctor;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>doctor [PATH…]</c>: which files would be checked, how, and why not.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "PATH|GLOB",
            Description = says.Of("文件、通配符或文件夹；不写则看当前文件夹。", "Files, globs or folders; the current folder when left out."),
        };
        var format = new Option<string>("--format", "-f") { HelpName = "text|json", Description = says.Of("输出格式：text（默认）或 json。", "Output format: text (default) or json.") };
        var command = new Command("doctor", says.Of("说明哪些文件会检查，按什么格式、编码、档案和设置；不检查的，为什么。", "Tells which files would be checked, as what, with which settings; and why others would not."))
        {
            paths, format,
        };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(paths) ?? [];
            if (ParseErrors.UnknownOption(asked, parsed) is { } unknown) throw new UsageException(unknown);
            var isJson = parsed.One(format, "text", "text", "json") == "json";
            var diagnosis = new Checkup(terminal, terminal.Rules ?? BuiltIn.Rules()).Of(asked is [] ? ["."] : asked);
            terminal.Write(isJson ? DoctorJson.Of(diagnosis) : new DoctorText(language).Of(diagnosis));
            return diagnosis.ExitCode;
        });
        return command;
    }
}
