using System.Text;
using PlanLint.Model;
using PlanLint.Tests.Mapping.Layouts;
using PlanLint.Tests.Rules;
using PlanLint.Writing;

namespace PlanLint.Tests.Samples.OnePlan;

/// <summary>
/// The generator of <c>samples/one-plan</c>: one plan, written by hand as YAML, in eight other syntaxes, each as offices write it. Same plan, same
/// bytes: nothing is packed, and nothing bears a date.
/// </summary>
internal static class OnePlanFiles
{
    private static readonly string[] Header = ["重点行动/重点工程/保障措施", "主要任务", "主要内容", "责任单位"];

    /// <summary>The file written by hand.</summary>
    public const string Source = "samples/one-plan/qingshi.plan.yaml";

    /// <summary>The others by ending.</summary>
    public static IReadOnlyDictionary<string, byte[]> All()
    {
        var plan = Reading.Of(Source, File.ReadAllBytes(Repository.PathOf(Source))).Plan!;
        var rows = Rows(plan);
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [".plan.json"] = Encoding.UTF8.GetBytes(PlanJson.Write(plan, Check.Profile)),
            [".csv"] = Csv(plan, rows),
            [".md"] = Encoding.UTF8.GetBytes(Markdown(plan, rows)),
            [".html"] = Encoding.UTF8.GetBytes(Html(plan, rows)),
            [".txt"] = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Text(plan, rows)),
            [".xlsx"] = OnePlanOffice.Xlsx(plan.Title.Value, Header, rows),
            [".docx"] = OnePlanOffice.Docx(plan.Title.Value, Header, rows),
            [".pdf"] = OnePlanPdf.Of(plan.Title.Value, Header, rows),
        };
    }

    /// <summary>The rows of the table; titles stand in the first row that they hold for, with the number of rows.</summary>
    private static List<OnePlanRow> Rows(Plan plan) =>
    [
        .. from action in plan.Actions
           let actionRows = action.Tasks.Sum(t => t.Rows.Count)
           from task in action.Tasks
           from row in task.Rows
           select new OnePlanRow(
               row == action.Tasks[0].Rows[0] ? (action.Written.Value, actionRows) : ("", 0),
               row == task.Rows[0] ? (task.Title.Value, task.Rows.Count) : ("", 0),
               row.Content.Value,
               [.. row.Units.Select(u => u.Name.Value)]),
    ];

    /// <summary>As Excel saves it: byte order mark, line ends of Windows.</summary>
    private static byte[] Csv(Plan plan, List<OnePlanRow> rows)
    {
        var lines = rows.Select(r => new[] { r.Action.Text, r.Task.Text, r.Content, string.Join('、', r.Units) }).Prepend(Header).Prepend([plan.Title.Value, "", "", ""]);
        var text = string.Concat(lines.Select(l => string.Join(',', l.Select(c => c.Contains(',', StringComparison.Ordinal) ? $"\"{c}\"" : c)) + "\r\n"));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Markdown(Plan plan, List<OnePlanRow> rows)
    {
        var lines = rows.Select(r => $"| {r.Action.Text} | {r.Task.Text} | {r.Content} | {string.Join('、', r.Units)} |");
        return $"# {plan.Title.Value}\n\n| {string.Join(" | ", Header)} |\n| {string.Join(" | ", Header.Select(_ => "---"))} |\n{string.Join('\n', lines)}\n";
    }

    private static string Html(Plan plan, List<OnePlanRow> rows)
    {
        var html = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n<title>{plan.Title.Value}</title>\n<h1>{plan.Title.Value}</h1>\n<table border=\"1\">\n");
        html.Append("  <tr>").AppendJoin("", Header.Select(h => $"<th>{h}</th>")).Append("</tr>\n");
        foreach (var row in rows)
        {
            html.Append("  <tr>");
            foreach (var (text, span) in new[] { row.Action, row.Task }.Where(c => c.Rows > 0)) html.Append(span > 1 ? $"<td rowspan=\"{span}\">" : "<td>").Append(text).Append("</td>");
            html.Append("<td>").Append(row.Content).Append("</td><td>").AppendJoin("<br>", row.Units).Append("</td></tr>\n");
        }

        return html.Append("</table>\n</html>\n").ToString();
    }

    /// <summary>As a Word table comes out when it is saved as text: cells between tabs, empty where cells were merged.</summary>
    private static string Text(Plan plan, List<OnePlanRow> rows) =>
        $"附件\n{plan.Title.Value}\n\n{string.Join('\t', Header)}\n" +
        string.Concat(rows.Select(r => $"{r.Action.Text}\t{r.Task.Text}\t{r.Content}\t{string.Join(' ', r.Units)}\n"));
}
