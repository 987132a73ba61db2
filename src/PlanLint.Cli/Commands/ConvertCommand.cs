using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>convert IN [-o OUT]</c>: any readable file as a plan file.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var input = new Argument<string>("IN") { Description = says.Of("要转换的文件，- 表示标准输入。", "The file to convert; - is standard input.") };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "OUT",
            Description = says.Of("写到这个文件，以 .yaml、.yml 或 .json 结尾；不写则输出 YAML 到屏幕。", "Where to write, a name that ends in .yaml, .yml or .json; YAML on standard output when left out."),
        };
        var force = new Option<bool>("--force") { Description = says.Of("文件已存在时也写。", "Writes over a file that exists.") };
        var encoding = EncodingOption.Create(says);
        var limit = LimitOption.Create(says);
        var outside = OutsideOption.Create(says);
        var command = new Command("convert", says.Of("把表格、文档或文字转换成方案文件，并列出读取时的假定。", "Turns a table, document or text into a plan file and lists what was assumed.")) { input, output, force, encoding, limit, outside };
        command.SetAction(parsed => new ConvertRun(terminal, language)
        {
            Input = parsed.GetValue(input)!,
            Output = parsed.GetValue(output),
            MayOverwrite = parsed.GetValue(force),
            Encoding = parsed.Encoding(encoding),
            Limits = parsed.Limits(limit),
            MayLeave = parsed.GetValue(outside),
        }.Run());
        return command;
    }
}
