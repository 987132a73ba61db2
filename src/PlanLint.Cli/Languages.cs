using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>Which language the program speaks.</summary>
internal static class Languages
{
    public const string Option = "--language";

    private const string Variable = "DOTNET_CLI_UI_LANGUAGE";

    /// <summary>The option wins over the environment. It is looked for before the command line is read, for help and errors are in it too.</summary>
    public static Language Of(string[] args, Func<string, string?> environment)
    {
        var options = args.TakeWhile(a => a != "--").ToList();
        var at = options.FindIndex(a => a == Option || a.StartsWith(Option + "=", StringComparison.Ordinal) || a.StartsWith(Option + ":", StringComparison.Ordinal));
        var stated = at < 0 ? null : options[at].Length > Option.Length ? options[at][(Option.Length + 1)..] : options.ElementAtOrDefault(at + 1);
        return IsEnglish(stated ?? environment(Variable) ?? "") ? Language.English : Language.Chinese;
    }

    public static Option<string> CreateOption(Wording says) => new(Option)
    {
        HelpName = "zh-CN|en",
        Recursive = true,
        Description = says.Of($"界面和提示的语言，默认 zh-CN；也可用环境变量 {Variable} 设置。", $"Language of all messages; default zh-CN. The environment variable {Variable} sets it too."),
    };

    /// <exception cref="UsageException">There is no such language.</exception>
    public static void Check(string wanted)
    {
        if (IsEnglish(wanted) || Is(wanted, "zh")) return;
        throw new UsageException(Message.Of($"{Option} 不能是“{wanted}”，可用 zh-CN 或 en。", $"{Option} cannot be '{wanted}'; use zh-CN or en."));
    }

    private static bool IsEnglish(string wanted) => Is(wanted, "en");

    private static bool Is(string wanted, string language) =>
        wanted.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (wanted.Length == language.Length || wanted[language.Length] is '-' or '_');
}
