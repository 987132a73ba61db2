using System.Text.Json;
using PlanLint.Mapping.Layouts;
using PlanLint.Mapping.Layouts.Prose;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts.Prose;

/// <summary>The published plans that consist of prose, against their verified readings.</summary>
public sealed class ProseSeedTests
{
    private const string Quxian = "seeds/002_69b9594a5209ac97.txt";
    private const string Weiyang = "seeds/003_1d47c108fd235f5f.txt";
    private const string Chengkou = "seeds/004_5b31e1cc3ff236a8.txt";

    [Theory]
    [InlineData(Quxian, "truth/002.json", 11, 38)]
    [InlineData(Chengkou, "truth/004.json", 10, 38)]
    public void ReadsWhatAPersonReads(string seed, string truth, int actions, int tasks)
    {
        var body = Read(seed, int.MaxValue).Body;
        using var json = JsonDocument.Parse(SharedFolder.Read(truth));
        var expected = json.RootElement.GetProperty("body").GetProperty("actions").EnumerateArray().ToList();

        body.Count(a => a.Kind is not "safeguard").ShouldBe(actions);
        body.Where(a => a.Kind is not "safeguard").Sum(a => a.Tasks.Count).ShouldBe(tasks);
        body.Select(a => ProseText.Bare(a.Title.Text)).ShouldBe(expected.Select(a => Text(a, "title")));
        foreach (var (action, read) in expected.Zip(body))
        {
            ProseText.Bare(read.Intro?.Text).ShouldBe(Text(action, "intro"), Text(action, "title"));
            (read.Kind is "safeguard").ShouldBe(Text(action, "kind") is "safeguard");
            if (action.GetProperty("headerLines").ValueKind is JsonValueKind.Array) ProseText.LinesOf(read.Title).ShouldBe(Lines(action, "headerLines"));
            var list = action.GetProperty("tasks").EnumerateArray().ToList();
            if (read.Tasks.Count == 0)
            {
                read.Rows.Select(r => ProseText.Bare(r.Content!.Text)).ShouldBe(list.Select(Content));
                continue;
            }

            read.Tasks.Select(t => ProseText.Bare(t.Title?.Text)).ShouldBe(list.Select(t => Text(t, "title")));
            read.Tasks.Select(t => ProseText.Bare(t.Number?.Text)).ShouldBe(list.Select(t => Text(t, "number")));
            read.Tasks.Select(t => ProseText.Bare(t.Content?.Text)).ShouldBe(list.Select(Content));
            read.Tasks.Select(t => (ProseText.LinesOf(t.Title ?? t.Content!).First, ProseText.LinesOf(t.Content!).Last)).ShouldBe(list.Select(t => Lines(t, "sourceLines")));
        }
    }

    [Fact]
    public void ReadsTheHeadOfQuxian()
    {
        var plan = Read(Quxian, int.MaxValue);
        plan.Title!.Text.ShouldBe("渠县全民科学素质行动实施方案");
        ProseText.LinesOf(plan.Title).ShouldBe((13, 13));
        plan.Issuer!.Text.ShouldBe("渠县人民政府办公室");
        ProseText.LinesOf(plan.Issuer).ShouldBe((3, 3));
        plan.Number!.Text.ShouldBe("渠府办〔2023〕93号");
        plan.Date.ShouldBeNull();
        plan.Period.ShouldBeNull();
        plan.Kind.ShouldBe("plan");
        plan.Jurisdiction!.Text.ShouldBe("渠县");
        plan.Basis.Select(b => b.Text).ShouldBe([
            "《国务院关于印发全民科学素质行动规划纲要(2021—2035年)的通知》(国发〔2021〕9号)",
            "《四川省人民政府关于印发<四川省全民科学素质行动实施方案>的通知》（川府发〔2022〕28号)",
            "《达州市人民政府办公室关于印发达州市贯彻落实四川省全民科学素质行动实施方案责任分工方案的通知》(达市府办发〔2023〕15号)",
        ]);
        plan.Basis.Select(ProseText.LinesOf).ShouldBe([(15, 17), (17, 21), (21, 25)]);
        plan.Targets.Select(ProseText.LinesOf).ShouldBe([(53, 54), (54, 58), (60, 68)]);
        plan.Intro.Select(ProseText.LinesOf).ShouldBe([(15, 27), (31, 51), (72, 76), (377, 383)]);
    }

    [Fact]
    public void ReadsTheHeadOfChengkou()
    {
        var plan = Read(Chengkou, int.MaxValue);
        plan.Title!.Text.ShouldBe("城口县全民科学素质行动规划纲要（2021―2025年）实施方案");
        ProseText.LinesOf(plan.Title).ShouldBe((18, 19));
        plan.Issuer!.Text.ShouldBe("城口县人民政府办公室");
        plan.Number.ShouldBeNull();
        plan.Date!.Text.ShouldBe("2022年11月21日");
        plan.Period!.Text.ShouldBe("2021―2025");
        plan.Jurisdiction!.Text.ShouldBe("城口县");
        plan.Basis.Select(b => b.Text).ShouldBe([
            "《重庆市人民政府办公厅关于印发重庆市全民科学素质行动规划纲要（2021―2035年）的通知》（渝府办发〔2021〕138号）",
            "《城口县国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要》",
        ]);
        plan.Targets.Count.ShouldBe(6);
        plan.Targets.Select(ProseText.LinesOf).Distinct().ShouldBe([(25, 25)]);
        plan.Intro.Select(ProseText.LinesOf).ShouldBe([(21, 21), (23, 23), (27, 27)]);
    }

    [Fact]
    public void ReadsWeiyang()
    {
        var plan = Read(Weiyang, 129);
        plan.Title!.Text.ShouldBe("西安市未央区贯彻《全民科学素质行动规划纲要(2021—2035年)》实施方案");
        ProseText.LinesOf(plan.Title).ShouldBe((16, 16));
        plan.Issuer!.Text.ShouldBe("西安市未央区人民政府");
        plan.Number!.Text.ShouldBe("未政发〔2023〕26号");
        plan.Date!.Text.ShouldBe("2023年9月18日");
        plan.Period!.Text.ShouldBe("2021—2035");
        plan.Jurisdiction!.Text.ShouldBe("未央区");
        plan.Basis.Select(b => b.Text).ShouldBe([
            "《中华人民共和国科学技术普及法》", "《全民科学素质行动规划纲要（2021-2035年）》", "《陕西省贯彻〈全民科学素质行动规划纲要（2021-2035年）〉实施方案》",
            "《西安市贯彻〈全民科学素质行动计划纲要（2021-2035年）〉实施方案》",
        ]);
        plan.Targets.Select(ProseText.LinesOf).ShouldBe([(28, 28), (28, 28), (30, 30), (30, 30)]);
        plan.Intro.Select(ProseText.LinesOf).ShouldBe([(18, 18), (24, 24), (34, 34)]);

        var work = plan.Body.Where(a => a.Kind is null).ToList();
        work.Select(a => a.Title.Text).ShouldBe([
            "实施青少年科学素质提升行动", "实施产业工人科学素质提升行动", "实施老年人科学素质提升行动", "实施领导干部和公务员科学素质提升行动", "实施科技资源科普化工程",
            "实施科普信息化提升工程", "实施科普基础设施建设工程", "实施基层科普能力提升工程",
        ]);
        work.ShouldAllBe(a => a.Intro == null && a.Rows.Count == 0);
        work.Select(a => a.Tasks.Count).ShouldBe([4, 3, 4, 3, 4, 3, 2, 2]);
        work.ShouldAllBe(a => a.Tasks.Select(t => t.Number!.Text).SequenceEqual(Enumerable.Range(1, a.Tasks.Count).Select(n => $"{n}")));
        work.SelectMany(a => a.Tasks).ShouldAllBe(t => t.Content!.Text.EndsWith('。'));
        work[0].Tasks.Select(t => (t.Title!.Text, ProseText.LinesOf(t.Title).First, ProseText.LinesOf(t.Content!).Last)).ShouldBe([
            ("加强校内青少年科学教育", 38, 40), ("完善校内外科学教育联动机制", 42, 42), ("拓展青少年科学教育方式", 44, 44), ("实施教师科学素质培养提升工程", 46, 48),
        ]);
        work[0].Tasks[0].Content!.Text.ShouldContain("学业水平考试");
        ProseText.LinesOf(work[1].Tasks[2].Content!).ShouldBe((56, 58));
        work[7].Tasks[1].Title!.Text.ShouldBe("健全科普服务体系，提升科普服务能力");

        plan.Body.Where(a => a.Kind is "safeguard").Select(a => (a.Title.Text, a.Rows.Count, ProseText.LinesOf(a.Rows[0].Content!))).ShouldBe([
            ("明确责任分工", 1, (122, 122)), ("健全工作机制", 1, (124, 124)), ("强化保障措施", 1, (126, 128)),
        ]);
    }

    private static DraftPlan Read(string seed, int lines)
    {
        var all = ProseText.Lines(SharedFolder.Read(seed));
        var (plan, notes) = ProseText.Read(Paragraphs.Join([.. all.Take(lines)]), Check.Profile);
        notes.Assumptions.ShouldBeEmpty();
        return plan;
    }

    private static string Text(JsonElement item, string name) => ProseText.Bare(item.GetProperty(name).GetString());

    private static string Content(JsonElement task) => Text(task, "content") + Text(task, "unitsRaw");

    private static (int First, int Last) Lines(JsonElement item, string name) => (item.GetProperty(name)[0].GetInt32(), item.GetProperty(name)[1].GetInt32());
}
