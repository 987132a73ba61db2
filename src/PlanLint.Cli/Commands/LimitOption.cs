using System.CommandLine;
using System.Globalization;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary><c>--limit</c>, which several commands have.</summary>
internal static class LimitOption
{
    private static string Names => string.Join('|', FileLimit.All.Select(l => l.Name));

    public static Option<string[]> Create(Wording says) => new("--limit")
    {
        HelpName = "NAME=N",
        Description = says.Of(
            $"改变读文件的上限，可写多次；名称：{Names}。字节数可写 100M。",
            $"Changes a limit of reading. Repeatable; names: {Names}. Bytes may be written 100M."),
    };

    /// <summary>The default limits with what the values of the option change.</summary>
    /// <exception cref="UsageException">A value means nothing, or more than can be.</exception>
    public static Limits Limits(this ParseResult parsed, Option<string[]> option) =>
        (parsed.GetValue(option) ?? []).Aggregate(Formats.Limits.Default, Set);

    private static Limits Set(Limits limits, string word)
    {
        var parts = word.Split('=', 2);
        if (FileLimit.All.FirstOrDefault(l => l.Name == parts[0]) is not { } limit)
        {
            throw new UsageException(Nearest.To(parts[0], FileLimit.All.Select(l => l.Name)) is { } near
                ? Message.Of($"--limit 没有“{parts[0]}”这一项，是不是“{near}”？", $"--limit has no '{parts[0]}'; did you mean '{near}'?")
                : Message.Of($"--limit 没有“{parts[0]}”这一项，可用 {Names}。", $"--limit has no '{parts[0]}'; use {Names}."));
        }

        return parts is [_, var number] && Number(number) is { } value && value >= 1 && value <= limit.Most
            ? limit.Set(limits, value)
            : throw new UsageException(Message.Of(
                $"--limit {limit.Name} 应当写成 {limit.Name}=N，N 从 1 到 {FileLimit.Write(limit.Most)}，不能是“{word}”。",
                $"--limit {limit.Name} is written {limit.Name}=N with N from 1 to {FileLimit.Write(limit.Most)}, not '{word}'."));
    }

    /// <summary>A whole number, with K, M or G for powers of 1024; null for anything else.</summary>
    private static long? Number(string word)
    {
        var shift = word is [.., var unit] ? char.ToUpperInvariant(unit) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 } : 0;
        var digits = shift > 0 ? word[..^1] : word;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue >> shift ? number << shift : null;
    }
}
