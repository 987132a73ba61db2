using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>An option that an <c>.editorconfig</c> may set for plans.</summary>
/// <param name="Name">Its key, lower case, beginning with <c>planlint_</c>.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Default">The value that holds when none is set.</param>
/// <param name="Description">What it does, one sentence with a full stop.</param>
public sealed record OptionInfo(string Name, OptionKind Kind, string Default, Message Description)
{
    /// <summary>The words that a choice takes, the default among them; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Id of the rule it belongs to; null when it belongs to none or several.</summary>
    public string? RuleId { get; init; }

    /// <summary>Whether a value can be read as this kind asks. Of a profile only that it is not empty: whether it, or a path, exists is seen later.</summary>
    public bool Accepts(string value) => Kind switch
    {
        OptionKind.Choice => Choices.Contains(value, StringComparer.OrdinalIgnoreCase),
        OptionKind.Count => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1_000_000,
        OptionKind.Flag => bool.TryParse(value, out _),
        OptionKind.Paths or OptionKind.File => true,
        _ => value.Length > 0,
    };

    /// <summary>What values it takes, a few words without a full stop.</summary>
    public Message Expected => Kind switch
    {
        OptionKind.Choice => Message.Of($"{string.Join("、", Choices)}之一", $"one of {string.Join(", ", Choices)}"),
        OptionKind.Count => Message.Of($"1 到 1000000 的整数", $"a whole number from 1 to 1000000"),
        OptionKind.Paths => Message.Of($"规则包文件的路径，几个之间用逗号隔开", $"paths of packs of rules, separated by commas"),
        OptionKind.File => Message.Of($"一个文件的路径", $"the path of one file"),
        OptionKind.Flag => Message.Of($"true 或 false", $"true or false"),
        _ => Message.Of($"内置档案的标识或档案文件的路径", $"the id of a built-in profile or a path to a profile file"),
    };
}
