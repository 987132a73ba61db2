using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>A fault of the program itself, in one sentence.</summary>
internal static class Failure
{
    private const string Switch = "PLANLINT_DEBUG";

    public static Message Of(Exception e)
    {
        var detail = e.Message.ReplaceLineEndings(" ").TrimEnd('.', '。');
        return Message.Of(
            $"程序出错，没有完成检查：{detail}。设置环境变量 {Switch}=1 可看到详情。",
            $"The program failed and did not finish: {detail}. Set the environment variable {Switch}=1 for details.");
    }

    /// <summary>The same of a fault that costs one file only; with its stack trace on standard error where that is wanted.</summary>
    public static Message Told(Terminal terminal, Exception e)
    {
        if (IsDetailWanted(terminal)) terminal.Error.WriteLine(e);
        return Of(e);
    }

    /// <summary>Whether stack traces are wanted.</summary>
    public static bool IsDetailWanted(Terminal terminal) => !string.IsNullOrEmpty(terminal.Environment(Switch));
}
