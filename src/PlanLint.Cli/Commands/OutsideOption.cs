using System.CommandLine;

namespace PlanLint.Cli.Commands;

/// <summary><c>--allow-outside</c>, which several commands have.</summary>
internal static class OutsideOption
{
    public static Option<bool> Create(Wording says) => new("--allow-outside")
    {
        Description = says.Of("也读取仓库以外的文件，包括符号链接指到的；默认不读。", "Reads files outside of the repository too, those that symbolic links lead to included; not done by default."),
    };
}
