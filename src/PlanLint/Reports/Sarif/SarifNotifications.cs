using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using SarifNotification = Microsoft.CodeAnalysis.Sarif.Notification;

namespace PlanLint.Reports.Sarif;

/// <summary>What kept part of the work from being done, as SARIF notifications.</summary>
internal static class SarifNotifications
{
    private static readonly (NotificationKind Kind, string Name, Model.Message Title, Model.Message Help)[] Kinds =
    [
        (NotificationKind.Input, "InputNotRead",
            Model.Message.Of($"文件没有读成", $"A file could not be read"),
            Model.Message.Of(
                $"文件或其中一部分没有读成，因此没有检查。按提示修改文件，或另存为 UTF-8 后再检查。",
                $"A file, or a part of it, could not be read and was not checked. Mend it as the text says, or save it as UTF-8, and check again.")),
        (NotificationKind.Rule, "RuleFailed",
            Model.Message.Of($"规则没有运行完", $"A rule did not run to its end"),
            Model.Message.Of(
                $"规则出错，它的检查没有完成；其他规则不受影响。请把这条信息和文件报给开发者。",
                $"The rule failed and its check was not finished; the other rules did run. Please report the text and the file.")),
        (NotificationKind.Configuration, "WrongSetting",
            Model.Message.Of($"设置有错", $"A setting is wrong"),
            Model.Message.Of(
                $".editorconfig 或档案文件里的设置无法识别，因此没有起作用。按提示改正后再检查。",
                $"A setting in .editorconfig or in a profile is not known and had no effect. Correct it as the text says and check again.")),
        (NotificationKind.Request, "RequestNotMet",
            Model.Message.Of($"要求的检查没有做成", $"What was asked for could not be done"),
            Model.Message.Of(
                $"命令行要求检查的路径不存在，或没有匹配的文件。改正命令行后再检查。",
                $"A path on the command line does not exist, or nothing matches it. Correct the command line and check again.")),
    ];

    /// <summary>One descriptor for each kind.</summary>
    public static IList<ReportingDescriptor> Descriptors(Language language) => [.. Kinds.Select(kind => new ReportingDescriptor
    {
        Id = IdOf(kind.Kind),
        Name = kind.Name,
        ShortDescription = new() { Text = kind.Title.In(language) },
        FullDescription = new() { Text = kind.Help.In(language) },
        Help = new() { Text = kind.Help.In(language), Markdown = kind.Help.In(language) },
        HelpUri = new(Product.RepositoryUrl),
        DefaultConfiguration = ExplicitConfiguration.Of(Severity.Error),
    })];

    /// <summary>The notifications of some kinds; null when there are none.</summary>
    public static IList<SarifNotification>? Of(LintRun run, SarifRules rules, SarifPlaces places, (Language Language, NotificationKind[] Kinds) wanted)
    {
        var found = run.AllNotifications.Where(n => wanted.Kinds.Contains(n.Kind)).Select(n => new SarifNotification
        {
            Level = FailureLevel.Error,
            Message = new() { Text = VisibleText.Of(n.Text.In(wanted.Language)) },
            Descriptor = new() { Id = IdOf(n.Kind), Index = (int)n.Kind },
            AssociatedRule = n.RuleId is { } id ? rules.Reference(id) : null,
            Locations = n.At is { } at ? [places.WithoutContext(at)] : null,
        }).ToList();
        return found.Count > 0 ? found : null;
    }

    private static string IdOf(NotificationKind kind) => string.Create(CultureInfo.InvariantCulture, $"PLN{(int)kind + 1:0000}");
}
