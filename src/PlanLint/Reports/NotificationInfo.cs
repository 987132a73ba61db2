using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>What reports for machines say of a kind of notification, in addition to its text.</summary>
/// <param name="Id">For example <c>PLN0001</c>; never changes.</param>
/// <param name="Name">The Pascal-case name.</param>
/// <param name="Title">A few words.</param>
/// <param name="Help">What it means and what to do.</param>
internal sealed record NotificationInfo(string Id, string Name, Message Title, Message Help)
{
    /// <summary>One for each kind, in the order of the kinds.</summary>
    public static IReadOnlyList<NotificationInfo> All { get; } =
    [
        Of(NotificationKind.Input, "InputNotRead",
            Message.Of($"文件没有读成", $"A file could not be read"),
            Message.Of(
                $"文件或其中一部分没有读成，因此没有检查。按提示修改文件，或另存为 UTF-8 后再检查。",
                $"A file, or a part of it, could not be read and was not checked. Mend it as the text says, or save it as UTF-8, and check again.")),
        Of(NotificationKind.Rule, "RuleFailed",
            Message.Of($"规则没有运行完", $"A rule did not run to its end"),
            Message.Of(
                $"规则出错，它的检查没有完成；其他规则不受影响。请把这条信息和文件报给开发者。",
                $"The rule failed and its check was not finished; the other rules did run. Please report the text and the file.")),
        Of(NotificationKind.Configuration, "WrongSetting",
            Message.Of($"设置有错", $"A setting is wrong"),
            Message.Of(
                $".editorconfig 或档案文件里的设置无法识别，因此没有起作用。按提示改正后再检查。",
                $"A setting in .editorconfig or in a profile is not known and had no effect. Correct it as the text says and check again.")),
        Of(NotificationKind.Request, "RequestNotMet",
            Message.Of($"要求的检查没有做成", $"What was asked for could not be done"),
            Message.Of(
                $"命令行要求检查的路径不存在，或没有匹配的文件。改正命令行后再检查。",
                $"A path on the command line does not exist, or nothing matches it. Correct the command line and check again.")),
    ];

    /// <summary>The one of a notification.</summary>
    public static NotificationInfo Of(Notification notification) => All[(int)notification.Kind];

    private static NotificationInfo Of(NotificationKind kind, string name, Message title, Message help) =>
        new(string.Create(CultureInfo.InvariantCulture, $"PLN{(int)kind + 1:0000}"), name, title, help);
}
