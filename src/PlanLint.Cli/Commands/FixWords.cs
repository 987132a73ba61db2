using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>The words given to <c>check</c> about fixes, and what they mean.</summary>
internal static class FixWords
{
    /// <summary>What to fix; null when nothing is to be fixed.</summary>
    /// <exception cref="UsageException">The words contradict each other.</exception>
    public static FixRequest? Understand(ParseResult parsed, CheckOptions options, bool readsStandardInput)
    {
        var (fix, diff, both) = (parsed.GetValue(options.Fix), parsed.GetValue(options.Diff), parsed.GetValue(options.UnsafeFixes));
        var output = parsed.GetValue(options.Output);
        if (both && !fix && !diff)
            throw Usage(Message.Of($"--unsafe-fixes 要和 --fix 或 --diff 一起用。", $"--unsafe-fixes goes with --fix or --diff."));
        if (output is not null && (!fix || diff))
            throw Usage(Message.Of($"-o 是 --fix 写出修改后文件的地方，要和 --fix 一起用，不和 --diff 一起用。", $"-o says where --fix writes the fixed file; it goes with --fix and not with --diff."));
        if (output is { Length: 0 })
            throw Usage(Message.Of($"-o 后面缺少文件名。", $"A file name is missing after -o."));
        if (fix && !diff && output is null && readsStandardInput)
            throw Usage(Message.Of($"标准输入不能原地修改，请用 --diff 看怎么改，或用 -o 写到一个文件。", $"Standard input cannot be changed in place; use --diff to see the changes, or -o to write a file."));
        if (diff && (parsed.GetValue(options.Format) ?? []).Any(f => !f.Contains('=', StringComparison.Ordinal)))
            throw Usage(Message.Of($"--diff 占用屏幕输出，报告请用“-f 格式=文件名”写入文件。", $"--diff takes standard output; send the report to a file with -f NAME=PATH."));
        return fix || diff ? new(both ? FixSafety.Unsafe : FixSafety.Safe, diff, output) : null;
    }

    private static UsageException Usage(Message reason) => new(reason);
}
