using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Mapping.Layouts;
using PlanLint.Mapping.Layouts.Flattened;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts.Flattened;

/// <summary>Reads flattened tables from strings and shows the drafts in a few lines.</summary>
internal static class FlattenedText
{
    /// <summary>The header over several lines.</summary>
    public const string Header = "重点行动/重点\n\n工程/保障措施\n主要任务 主要内容 牵头单位 责任单位\n";

    /// <summary>A table of one task with two rows.</summary>
    public const string First = Header + """

        青少年科学素

        质提升行动

        办好校园科技

        节

        青石县中小学每年举办一次校园科技节，请科技工作者进课堂讲一堂课、做一次实验，带学生走一

        走身边的科普场馆。

        县教育局

        县教育局

        团县委

        组织少年科学院的小院士到山区小学结对，把用过的实验器材修好后送给同学。

        团县委

        县科协

        """;

    /// <summary>The lines of a text file, as its reader hands them on.</summary>
    public static IReadOnlyList<Node.Scalar> Lines(string text)
    {
        var flow = (Node.Flow)new PlainTextReader().Read(new SourceText("plan.txt", text), Limits.Default).Root!;
        return [.. flow.Blocks.Cast<Block.Paragraph>().Select(p => p.Text)];
    }

    /// <summary>The drafts, one line each: # action, ## task [lead], - content [lead] (responsible) {cooperating}; null when there is no such table.</summary>
    public static string? Shown(string text, MappingNotes? notes = null) =>
        FlattenedTable.Read(Lines(text), Check.Profile, notes ?? new MappingNotes("plan.txt")) is { } actions ? string.Join('\n', actions.SelectMany(Shown)) : null;

    private static IEnumerable<string> Shown(DraftAction action) =>
        [$"# {action.Title.Text}{Units(action)}", .. action.Rows.Select(Shown), .. action.Tasks.SelectMany(Shown)];

    private static IEnumerable<string> Shown(DraftTask task) =>
        [$"## {(task.Number is { } number ? $"{number.Text}. " : "")}{task.Title?.Text}{Units(task)}", .. task.Rows.Select(Shown)];

    private static string Shown(DraftRow row) => $"- {row.Content?.Text}{Units(row)}{(row.Deadline is { } due ? $" <{due.Text}>" : "")}";

    private static string Units(DraftUnits units) =>
        (units.Lead is { } lead ? $" [{lead.Text}]" : "") + (units.Responsible is { } responsible ? $" ({responsible.Text})" : "") + (units.Cooperating is { } cooperating ? $" {{{cooperating.Text}}}" : "");
}
