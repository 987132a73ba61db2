using System.Text;
using System.Text.Json;

namespace PlanLint.Tests.Mapping.Layouts.Flattened;

/// <summary>Prints a verified reading as a PDF with other widths of columns would be saved as text: cell after cell, names and titles wrapped.</summary>
/// <param name="title">Characters of a line of a title.</param>
/// <param name="content">Characters of a line of content.</param>
/// <param name="unit">Characters of a line of a unit.</param>
internal sealed class FlattenedPrinter(int title, int content, int unit)
{
    private const string Header = "重点行动/重点工程/保障措施 主要任务 主要内容 牵头单位 责任单位\n";

    private readonly StringBuilder _text = new(Header);

    /// <summary>How many rows a page holds.</summary>
    public required int RowsOfPage { get; init; }

    /// <summary>Whether responsible units stand in a list with marks, not each on its own line.</summary>
    public required bool IsList { get; init; }

    /// <summary>Whether pages break inside the content, not between rows.</summary>
    public required bool IsCut { get; init; }

    public string Print(JsonElement plan)
    {
        var rows = 0;
        foreach (var action in plan.GetProperty("actions").EnumerateArray())
        {
            var isAction = true;
            foreach (var task in action.GetProperty("tasks").EnumerateArray())
            {
                var isTask = true;
                foreach (var row in task.GetProperty("rows").EnumerateArray())
                {
                    var isLast = ++rows % RowsOfPage == 0;
                    if (isLast && !IsCut)
                    {
                        BreakPage(rows);
                        (isAction, isTask) = (true, true);
                    }

                    if (isAction) Titles(action);
                    if (isTask) Titles(task);
                    var words = string.Concat(row.GetProperty("content").GetString()!.Where(c => !char.IsWhiteSpace(c)));
                    if (isLast && IsCut && words.Length > content + 1)
                    {
                        Wrap(words[..content], content);
                        BreakPage(rows);
                        Titles(action);
                        Titles(task);
                        words = words[content..];
                    }

                    Wrap(words, content);
                    if (isTask) Units(row, "leads");
                    Units(row, "responsible");
                    (isAction, isTask) = (false, false);
                }
            }
        }

        return _text.ToString();
    }

    private void BreakPage(int number) => _text.Append($"—{number}—\n{Header}");

    private void Titles(JsonElement of) => Wrap(of.GetProperty("title").GetString()!, title);

    private void Units(JsonElement row, string list)
    {
        var names = row.GetProperty(list).EnumerateArray().Select(u => u.GetString()!).ToList();
        if (IsList) names = [string.Join('、', names)];
        foreach (var name in names) Wrap(name, unit);
    }

    private void Wrap(string words, int width)
    {
        for (var i = 0; i < words.Length; i += width) _text.Append(words, i, Math.Min(width, words.Length - i)).Append('\n');
    }
}
