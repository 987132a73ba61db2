using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary>The complaint about a rule that does not exist.</summary>
internal static class UnknownRule
{
    /// <summary>It names the nearest of the known words where one is near.</summary>
    public static UsageException Of(string word, IReadOnlyList<string> known) => Nearest.To(word, known) is { } near
        ? new(Message.Of($"没有规则“{word}”，是不是“{near}”？", $"There is no rule '{word}'; did you mean '{near}'?"))
        : new(Message.Of($"没有规则“{word}”，用 dotnet plan-lint rules 查看全部规则。", $"There is no rule '{word}'; 'dotnet plan-lint rules' lists all of them."));
}
