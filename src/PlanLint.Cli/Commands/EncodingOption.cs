using System.CommandLine;
using PlanLint.Formats;

namespace PlanLint.Cli.Commands;

/// <summary><c>--encoding</c>, which several commands have.</summary>
internal static class EncodingOption
{
    public static Option<string> Create(Wording says) => new("--encoding")
    {
        HelpName = "auto|utf-8|gb18030",
        Description = says.Of("文件编码，默认 auto：先按 UTF-8，再按 GB18030。", "Encoding of the files; default auto: UTF-8, then GB18030."),
    };

    /// <summary>What the word means.</summary>
    /// <exception cref="UsageException">It means nothing.</exception>
    public static TextEncoding Encoding(this ParseResult parsed, Option<string> option) => parsed.One(option, "auto", "auto", "utf-8", "gb18030") switch
    {
        "utf-8" => TextEncoding.Utf8,
        "gb18030" => TextEncoding.Gb18030,
        _ => TextEncoding.Auto,
    };
}
