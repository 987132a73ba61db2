using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>The rules that hold in the working directory: built in, named by its <c>.editorconfig</c>, named on the command line.</summary>
internal static class RulesHere
{
    private const string AnyPlan = "x.plan.yaml";

    /// <summary>The settings of a plan that might stand there. What is wrong with packs is said on standard error.</summary>
    public static FileSettingsReader Of(Terminal terminal, Language language, IReadOnlyList<string> packs)
    {
        var settings = FileSettingsReader.Read(terminal.Folder, [new FoundFile(Path.Combine(terminal.Folder, AnyPlan), AnyPlan)], terminal.Rules ?? BuiltIn.Rules(), packs);
        foreach (var (text, at) in settings.Notifications.Select(n => (n.Text, n.At)))
            terminal.Error.WriteLine($"{(at is null ? "plan-lint" : FindingLine.Place(at, language))}: {VisibleText.Of(text.In(language))}");
        return settings;
    }
}
