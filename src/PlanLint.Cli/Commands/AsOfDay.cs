using System.CommandLine;
using System.Globalization;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Cli.Commands;

/// <summary>The day that the ends of suppressions are compared with.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsOfClock">Whether only the clock of this machine says so.</param>
internal sealed record AsOfDay(DateOnly Day, bool IsOfClock)
{
    private const string Epoch = "SOURCE_DATE_EPOCH";

    public static Option<string> CreateOption(Wording says) => new("--as-of")
    {
        HelpName = "DATE",
        Description = says.Of(
            $"按这一天（例如 2026-12-31）判断豁免是否过期；不写则按环境变量 {Epoch}，再按今天（UTC）。",
            $"The day (such as 2026-12-31) by which suppressions expire; {Epoch}, then today in UTC when left out."),
    };

    /// <summary>The day meant: the one asked for, else that of <c>SOURCE_DATE_EPOCH</c> as for reproducible builds, else today.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static AsOfDay Of(string? word, Terminal terminal)
    {
        if (word is not null) return new(SuppressionDate.Parse(word) ?? throw new UsageException(Wrong("--as-of", word)), IsOfClock: false);
        if (terminal.Environment(Epoch) is not { Length: > 0 } epoch) return new(terminal.Today(), IsOfClock: true);
        var isTime = long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        return isTime
            ? new(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime), IsOfClock: false)
            : throw new UsageException(Message.Of($"环境变量 {Epoch} 应当是 1970 年起的秒数，不能是“{epoch}”。", $"The environment variable {Epoch} must be seconds since 1970, not '{epoch}'."));
    }

    /// <summary>What is wrong with a word that is no day.</summary>
    public static Message Wrong(string option, string word) => Message.Of($"{option} 应当是一个日期，例如 2026-12-31，不能是“{word}”。", $"{option} must be a day such as 2026-12-31, not '{word}'.");

    /// <summary>That the result depends on the clock, where it does; else null.</summary>
    public Message? Notice(LintRun run) => IsOfClock && run.Diagnostics.Any(d => d.Suppressed?.Until is not null || d.Properties.ContainsKey("until"))
        ? Message.Of(
            $"豁免的期限按今天（{SuppressionDate.Text(Day)}，UTC）判断；要得到同样的结果，请写 --as-of {SuppressionDate.Text(Day)}。",
            $"Suppressions were judged by today's date ({SuppressionDate.Text(Day)}, UTC); for the same result on another day give --as-of {SuppressionDate.Text(Day)}.")
        : null;
}
