using System.Text.Json;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Mapping.Layouts;
using PlanLint.Mapping.Layouts.Flattened;
using PlanLint.Model;
using PlanLint.Tests.Rules;
using PlanLint.Text;

namespace PlanLint.Tests.Mapping.Layouts.Flattened;

/// <summary>The published table that was printed so, against its verified reading.</summary>
public sealed class FlattenedTableSeedTests
{
    private static readonly string[] Furniture = ["重点行动/重点", "工程/保障措施", "主要任务 主要内容 牵头单位 责任单位", "—6—"];

    private const string Seed = "seeds/000_f5dd17abf9013285.txt";

    private static readonly string[] TitlesPrintedAgain =
    [
        "青少年科学素质提升行动", "农民科学素质提升行动", "实施科技支撑乡村振兴行动", "农民科学素质提升行动", "产业工人科学素质提升行动", "实施技能创新行动", "科技资源科普化工程",
        "科普信息化提升工程", "科普基础设施强化工程", "加强科普基地建设", "基层科普能力提升工程", "科学素质交流与合作工程", "保障措施",
    ];

    public static TheoryData<int, int, int, int, bool, bool> Widths()
    {
        var data = new TheoryData<int, int, int, int, bool, bool>();
        foreach (var (title, content, unit, page) in new[] { (6, 43, 6, 9), (4, 20, 5, 7), (8, 30, 8, 5), (10, 36, 12, 11), (12, 24, 10, 4), (7, 16, 6, 8) })
        {
            foreach (var (isList, isCut) in new[] { (false, false), (true, false), (false, true), (true, true) }) data.Add(title, content, unit, page, isList, isCut);
        }

        return data;
    }

    [Fact]
    public void Every_title_content_and_list_of_units_is_the_verified_one()
    {
        var (_, actions, notes) = Read();
        using var truth = JsonDocument.Parse(SharedFolder.Read("truth/000.json"));
        var expected = Expected(truth.RootElement).ToList();
        var found = Found(actions).ToList();
        (actions.Count, actions.Sum(a => a.Tasks.Count), found.Count).ShouldBe((11, 43, 111));
        found.Select(r => r.Shown).ShouldBe(expected.Select(r => r.Shown));
        var assumed = notes.Assumptions.Where(a => a.Kind is AssumptionKind.UnitRoles).Select(a => LineOf(a.At)).ToHashSet();
        expected.Where(r => !r.IsCertain).Select(r => r.Line).ShouldBeSubsetOf(assumed);
        notes.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Every_character_of_the_table_has_one_place()
    {
        var (lines, actions, _) = Read();
        var source = lines[0].TextMap!.Source;
        var times = new int[source.Text.Length];
        foreach (var value in actions.SelectMany(Values).Distinct(ReferenceEqualityComparer.Instance).Cast<Node.Scalar>())
        {
            for (var i = 0; i < value.Text.Length; i++)
            {
                var at = value.TextMap!.ToSource(new(i, 1)).Start;
                if (source.Text[at] == value.Text[i]) times[at]++;
                else value.Text[i].ShouldBe('、');
            }
        }

        var again = new System.Text.StringBuilder();
        foreach (var line in lines.Where(l => !Furniture.Contains(l.Text.Trim())))
        {
            var start = line.TextMap!.Region.Start;
            for (var i = 0; i < line.Text.Length; i++)
            {
                if (!char.IsWhiteSpace(line.Text[i]) && times[start + i] == 0) again.Append(line.Text[i]);
            }
        }

        times.Max().ShouldBe(1);
        again.ToString().ShouldBe(string.Concat(TitlesPrintedAgain));
    }

    [Theory]
    [InlineData("no blank lines")]
    [InlineData("twice the blank lines")]
    [InlineData("a header on one line")]
    [InlineData("page numbers in words")]
    [InlineData("content without full stops")]
    [InlineData("no profile")]
    public void Printed_otherwise_it_reads_the_same(string variant)
    {
        var text = SharedFolder.Read(Seed);
        var random = new Random(1);
        text = variant switch
        {
            "no blank lines" => string.Join('\n', text.Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Trim())),
            "twice the blank lines" => text.Replace("\n", "\n\n", StringComparison.Ordinal),
            "a header on one line" => text.Replace("重点行动/重点\n\n工程/保障措施\n", "重点行动 ", StringComparison.Ordinal),
            "page numbers in words" => text.Replace("重点行动/重点\n", "第 3 页 共 20 页\n重点行动/重点\n", StringComparison.Ordinal),
            "content without full stops" => string.Join('\n', text.Split('\n').Select(l => l.EndsWith('。') && random.Next(3) == 0 ? l[..^1] : l)),
            _ => text,
        };
        var lines = FlattenedText.Lines(text);
        var actions = FlattenedTable.Read([.. lines.Skip(FlattenedTable.FindStart(lines)!.Value)], variant is "no profile" ? new("none", "1.0.0", "") : Check.Profile, new("plan.txt"));
        using var truth = JsonDocument.Parse(SharedFolder.Read("truth/000.json"));
        Found(actions.ShouldNotBeNull()).Select(r => Bare(r.Shown)).ShouldBe(Expected(truth.RootElement).Select(r => Bare(r.Shown)));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Printed_at_other_widths_it_reads_the_same(int title, int content, int unit, int page, bool isList, bool isCut)
    {
        using var truth = JsonDocument.Parse(SharedFolder.Read("truth/000.json"));
        var text = new FlattenedPrinter(title, content, unit) { RowsOfPage = page, IsList = isList, IsCut = isCut }.Print(truth.RootElement);
        var actions = FlattenedTable.Read(FlattenedText.Lines(text), Check.Profile, new("plan.txt"));
        Found(actions.ShouldNotBeNull()).Select(r => Bare(r.Shown)).ShouldBe(Expected(truth.RootElement).Select(r => Bare(r.Shown)));
    }

    [Fact]
    public void The_other_published_plans_hold_no_such_table()
    {
        SharedFolder.Read(Seed);
        foreach (var file in Directory.GetFiles(Path.Combine(SharedFolder.Path!, "seeds")).Where(f => !f.EndsWith(Path.GetFileName(Seed), StringComparison.Ordinal)))
        {
            var lines = FlattenedText.Lines(File.ReadAllText(file));
            FlattenedTable.FindStart(lines).ShouldBeNull(file);
        }
    }

    [Fact]
    public void Rows_after_a_page_break_without_a_title_are_noted()
    {
        var (_, _, notes) = Read();
        notes.Assumptions.Where(a => a.Kind is AssumptionKind.TaskOfRow).Select(a => LineOf(a.At)).ShouldBe([532, 724, 823, 908]);
        foreach (var note in notes.Assumptions) note.Chinese.ShouldNotEndWith("。");
    }

    private static (IReadOnlyList<Node.Scalar> Lines, IReadOnlyList<DraftAction> Actions, MappingNotes Notes) Read()
    {
        var lines = FlattenedText.Lines(SharedFolder.Read(Seed));
        lines = [.. lines.Skip(FlattenedTable.FindStart(lines)!.Value)];
        var notes = new MappingNotes("plan.txt");
        return (lines, FlattenedTable.Read(lines, Check.Profile, notes).ShouldNotBeNull(), notes);
    }

    private static IEnumerable<Node.Scalar> Values(DraftAction action)
    {
        yield return action.Title;
        foreach (var task in action.Tasks)
        {
            yield return task.Title!;
            if (task.Lead is { } merged) yield return merged;
            foreach (var row in task.Rows)
            {
                foreach (var value in new[] { row.Content, row.Lead, row.Responsible })
                {
                    if (value is not null) yield return value;
                }
            }
        }
    }

    private static IEnumerable<(string Shown, int Line)> Found(IReadOnlyList<DraftAction> actions)
    {
        foreach (var (action, task, row) in actions.SelectMany(a => a.Tasks.SelectMany(t => t.Rows.Select(r => (a, t, r)))))
        {
            var lead = row.Lead ?? task.Lead;
            var first = Line(row.Content ?? row.Responsible ?? lead!, start: true);
            var last = new[] { row.Content, row.Responsible, lead }.OfType<Node.Scalar>().Where(v => Line(v, start: true) >= first && Line(v, start: false) < Next(row, task, actions)).Max(v => Line(v, start: false));
            yield return (Shown(action.Title.Text, task.Title!.Text, row.Content?.Text ?? "", Units(lead), Units(row.Responsible), first, last), first);
        }
    }

    /// <summary>The line of the next row's content, so that a lead that is taken from elsewhere does not count as a place of this row.</summary>
    private static int Next(DraftRow row, DraftTask task, IReadOnlyList<DraftAction> actions) =>
        actions.SelectMany(a => a.Tasks).SelectMany(t => t.Rows).SkipWhile(r => !ReferenceEquals(r, row)).Skip(1).Select(r => Line(r.Content ?? r.Responsible ?? r.Lead!, start: true)).FirstOrDefault(int.MaxValue);

    private static IEnumerable<(string Shown, int Line, bool IsCertain)> Expected(JsonElement truth)
    {
        foreach (var action in truth.GetProperty("actions").EnumerateArray())
        {
            foreach (var task in action.GetProperty("tasks").EnumerateArray())
            {
                foreach (var row in task.GetProperty("rows").EnumerateArray())
                {
                    var lines = row.GetProperty("sourceLines").EnumerateArray().Select(l => l.GetInt32()).ToList();
                    yield return (
                        Shown(Text(action, "title"), Text(task, "title"), Text(row, "content"), List(row, "leads"), List(row, "responsible"), lines[0], lines[1]),
                        lines[0],
                        row.GetProperty("leadsCertain").GetBoolean() && row.GetProperty("responsibleCertain").GetBoolean());
                }
            }
        }
    }

    /// <summary>Without the lines and without full stops.</summary>
    private static string Bare(string shown) => shown[..shown.LastIndexOf('/')].Replace("。", "", StringComparison.Ordinal);

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string List(JsonElement of, string name) => string.Join('|', of.GetProperty(name).EnumerateArray().Select(u => u.GetString()));

    private static string Shown(string action, string task, string content, string lead, string responsible, int first, int last) =>
        string.Concat($"{action}/{task}/{content}/{lead}/{responsible}/{first}-{last}".Where(c => !char.IsWhiteSpace(c)));

    private static string Units(Node.Scalar? list) => list is null ? "" : string.Join('|', UnitLists.Split(list.Text).Select(s => list.Text.Substring(s.Start, s.Length)));

    private static int Line(Node.Scalar value, bool start)
    {
        var region = (Region.Text)value.Region;
        return start ? region.Start.Line : region.End.Line;
    }

    private static int LineOf(Location at) => ((Region.Text)at.Region).Start.Line;
}
