using System.Text;
using System.Text.Json;
using PlanLint.Model;
using PlanLint.Tests.Mapping.Layouts;

namespace PlanLint.Tests.Samples;

/// <summary>The five published plans, read as the text they were published as.</summary>
public sealed class PublishedPlanTests
{
    private const string Hantai = "000_f5dd17abf9013285.txt";
    private const string Shenmu = "001_93429595a267084b.txt";
    private const string Quxian = "002_69b9594a5209ac97.txt";
    private const string Weiyang = "003_1d47c108fd235f5f.txt";
    private const string Chengkou = "004_5b31e1cc3ff236a8.txt";

    /// <summary>城口 prints two units without a separator, which PL1008 reports; the reading separates them.</summary>
    private const string PrintedFused = "县经济信息委（县科技局）县科协";
    private const string ReadApart = "县经济信息委（县科技局）、县科协";

    [Theory]
    [InlineData(Hantai, "11 actions 43 tasks 111 rows")]
    [InlineData(Shenmu, "10 actions 40 tasks 112 rows")]
    [InlineData(Quxian, "11 actions 38 tasks 38 rows")]
    [InlineData(Weiyang, "11 actions 30 tasks 62 rows; body 8 actions 25 tasks")]
    [InlineData(Chengkou, "9 actions 42 tasks 42 rows; body 10 actions 38 tasks")]
    public void Actions_tasks_and_rows_are_as_many_as_in_the_original(string name, string expected)
    {
        var plan = Read(name).Plan!;
        var isProse = name == Quxian;
        var actions = plan.Actions.Where(a => !isProse || a.Kind is not ActionKind.Safeguard).ToList();
        var body = plan.Body.Where(a => a.Kind is not ActionKind.Safeguard).ToList();
        var tasks = actions.SelectMany(a => a.Tasks).ToList();
        var counts = $"{actions.Count} actions {tasks.Count} tasks {tasks.Sum(t => t.Rows.Count)} rows";
        (body.Count == 0 ? counts : $"{counts}; body {body.Count} actions {body.Sum(a => a.Tasks.Count)} tasks").ShouldBe(expected);
    }

    /// <summary>Every title, introduction, content, lead, responsible and cooperating unit.</summary>
    [Theory]
    [InlineData(Hantai, "000", "")]
    [InlineData(Quxian, "002", "body")]
    [InlineData(Chengkou, "004", "table")]
    [InlineData(Chengkou, "004", "body")]
    public void All_is_read_as_a_careful_person_reads_it(string name, string document, string part)
    {
        using var truth = JsonDocument.Parse(SharedFolder.Read($"truth/{document}.json"));
        var root = part.Length == 0 ? truth.RootElement : truth.RootElement.GetProperty(part);
        var plan = Read(name).Plan!;
        var actions = part == "body" && plan.Body.Count > 0 ? plan.Body : plan.Actions;
        string.Join('\n', actions.SelectMany(a => Truth.Lines(a, withContent: true))).Replace(PrintedFused, ReadApart, StringComparison.Ordinal)
            .ShouldBe(string.Join('\n', root.GetProperty("actions").EnumerateArray().SelectMany(a => Truth.Lines(a, withContent: true))));
    }

    /// <summary>Nobody else has verified a reading of these two: the approved files are ours, made by reading the text, with places for contents.</summary>
    [Theory]
    [InlineData(Shenmu, "shenmu")]
    [InlineData(Weiyang, "weiyang")]
    public void The_reading_is_the_approved_one(string name, string approved)
    {
        var plan = Read(name).Plan!;
        var outline = new StringBuilder();
        foreach (var action in plan.AllActions)
        {
            outline.Append($"{(action.Part is PlanPart.Body ? "正文 " : "")}{action.Title.Value} {Units(action.Units)}\n");
            foreach (var row in action.Rows) outline.Append($"  {Place(row.Content)} {Units(row.Units)}\n");
            foreach (var task in action.Tasks)
            {
                outline.Append($"  {task.Number?.Value} {task.Title.Value} {Units(task.Units)}\n");
                foreach (var row in task.Rows) outline.Append($"    {Place(row.Content)} {Units(row.Units)}\n");
            }
        }

        string.Join('\n', outline.ToString().Split('\n').Select(l => l.TrimEnd())).ShouldBeApproved($"tests/PlanLint.Tests/Samples/Approved/{approved}.reading.txt");
    }

    [Theory]
    [InlineData(Hantai, "汉台区贯彻《全民科学素质行动规划纲要（2021—2035年）》实施方案“十四五”目标任务分工表", "汉台区", null, null, null)]
    [InlineData(Shenmu, "神木市贯彻《全民科学素质行动规划纲要（2021-2035年）》实施方案“十四五”目标任务分工表", "神木市", null, null, null)]
    [InlineData(Quxian, "渠县全民科学素质行动实施方案", "渠县", "渠县人民政府办公室", "渠府办〔2023〕93号", null)]
    [InlineData(Weiyang, "西安市未央区贯彻《全民科学素质行动规划纲要(2021—2035年)》实施方案", "未央区", "西安市未央区人民政府", "未政发〔2023〕26号", "2023年9月18日")]
    [InlineData(Chengkou, "城口县全民科学素质行动规划纲要（2021―2025年）实施方案", "城口县", "城口县人民政府办公室", null, "2022年11月21日")]
    public void The_head_is_read(string name, string title, string? area, string? issuer, string? number, string? date)
    {
        var plan = Read(name).Plan!;
        (Truth.Squeeze(plan.Title.Value), plan.Jurisdiction?.Name.Value, plan.Issuer?.Value, plan.Number?.Value, plan.Date?.Value).ShouldBe((title, area, issuer, number, date));
    }

    /// <summary>Rows whose lead the text does not prove are among those that are reported as assumed.</summary>
    [Fact]
    public void What_is_not_certain_is_said()
    {
        using var truth = JsonDocument.Parse(SharedFolder.Read("truth/000.json"));
        var uncertain = truth.RootElement.GetProperty("actions").EnumerateArray().SelectMany(a => a.GetProperty("tasks").EnumerateArray()).SelectMany(t => t.GetProperty("rows").EnumerateArray())
            .Where(r => !r.GetProperty("leadsCertain").GetBoolean()).Select(r => r.GetProperty("sourceLines")[0].GetInt32());
        uncertain.ShouldBeSubsetOf(Read(Hantai).Assumptions.Where(a => a.Kind is AssumptionKind.UnitRoles).Select(a => ((Region.Text)a.At.Region).Start.Line));
        Read(Chengkou).Assumptions.Count(a => a.Kind is AssumptionKind.BlankCell).ShouldBe(9);
        Read(Shenmu).Assumptions.ShouldBeEmpty();
        Read(Weiyang).Assumptions.ShouldBeEmpty();
        Read(Quxian).Assumptions.ShouldBeEmpty();
    }

    private static PlanLint.Mapping.MappedPlan Read(string name) => Reading.Of(name, Encoding.UTF8.GetBytes(SharedFolder.Read($"seeds/{name}")));

    private static string Units(IReadOnlyList<UnitMention> units) => units.Count == 0 ? "" : "| " + string.Join(" / ", Enum.GetValues<UnitRole>().Select(role => string.Join('、', units.Where(u => u.Role == role).Select(u => u.Name.Value))));

    private static string Place(Field<string> text)
    {
        var region = (Region.Text)text.At.Region;
        return $"{region.Start.Line}:{region.Start.Column}–{region.End.Line}:{region.End.Column} {text.Value.Length} {text.Value[..Math.Min(4, text.Value.Length)]}…{text.Value[^Math.Min(4, text.Value.Length)..]}";
    }
}
