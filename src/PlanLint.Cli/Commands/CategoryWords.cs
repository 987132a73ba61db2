using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>What categories are called.</summary>
internal static class CategoryWords
{
    /// <summary>The names that a user can write, in the order of the catalogue.</summary>
    public static IReadOnlyList<string> All { get; } = Enum.GetNames<Category>();

    /// <summary>The category in Chinese, as it stands on the pages of the rules.</summary>
    public static string InChinese(Category category) => category switch
    {
        Category.Input => "输入",
        Category.Responsibility => "责任",
        Category.Coverage => "覆盖",
        Category.Targets => "目标",
        Category.Duplication => "重复",
        Category.Style => "文字",
        Category.Metadata => "要素",
        _ => "版本",
    };
}
