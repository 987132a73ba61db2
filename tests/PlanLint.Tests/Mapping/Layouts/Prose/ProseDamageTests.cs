using System.Globalization;
using PlanLint.Formats;
using PlanLint.Mapping.Layouts;
using PlanLint.Model;
using PlanLint.Tests.Text;

namespace PlanLint.Tests.Mapping.Layouts.Prose;

/// <summary>Plans that were damaged, and texts that nobody writes.</summary>
public sealed class ProseDamageTests
{
    private const string Plan = """
        青石县人民政府办公室
        关于印发《青石县优化营商环境实施方案》的通知
        各镇人民政府：
        现印发给你们，请认真贯彻执行。
        2023年5月6日
        青石县优化营商环境实施方案
        根据《优化营商环境条例》（国令〔2019〕722号），制定本方案。
        一、总体要求
        （一）主要目标。到2025年，群众满意度达到95%。
        二、重点任务
        （一）提升政务服务水平（县政务服务局牵头，各镇参加）
        1.推行一窗受理。设立综合窗口，一次收齐材料。〔责任单位：县政务服务局〕
        （1）建设大厅。（责任单位：县政务服务局）
        ①配备设备。
        第三条【商务诚信】建立企业信用档案。
        三、保障措施
        加强统筹。县政府牵头推进。
        - 6 -
        附件
        """;

    private static readonly string[] Scraps = ["\n", "。", "一、", "（一）", "1.", "（1）", "①", "第一条【", "〔责任单位：", "〕", "《", "》", "（", "\t", "　　", "附件", "抄送：", "- 3 -", "2023年5月6日", "关于", "的通知", "方案", "#", "\uD83D"];

    [Fact]
    public void NeverThrowsAndEveryValueHasItsPlace()
    {
        var random = new Random(20231);
        for (var round = 0; round < 1_000; round++)
        {
            var text = Damage(Plan, random);
            var paragraphs = round % 3 == 0 ? ProseText.Headings(text) : ProseText.Join(text);
            var (plan, _) = ProseText.Read(paragraphs, hasTable: round % 5 == 0);
            foreach (var scalar in Values(plan))
            {
                var map = scalar.TextMap.ShouldNotBeNull(text);
                for (var i = 0; i < scalar.Text.Length; i++)
                {
                    if (!char.IsWhiteSpace(scalar.Text[i])) map.Source[map.ToSource(new(i, 1))].ShouldBe(scalar.Text[i].ToString(CultureInfo.InvariantCulture), text);
                }
            }

            DraftNodes.Of(plan, new Region.WholeFile()).ShouldNotBeNull();
        }
    }

    [Fact]
    public void WorkGrowsWithTheText() => Pace.ShouldBeQuick(text => ProseText.Read(text));

    [Theory]
    [InlineData("1.推行一窗受理。设立综合窗口，一次收齐材料。〔责任单位：县政务服务局〕\n", "\n")]
    [InlineData("（一）推行一窗受理。设立综合窗口，一次收齐材料。", "")]
    [InlineData("推行一窗受理。设立综合窗口（一次收齐材料。", "")]
    [InlineData("《优化营商环境条例", "")]
    [InlineData("县政务服务局、", "")]
    [InlineData("1.", "")]
    public void TwoMegabytesAreReadAtOnce(string piece, string end)
    {
        const int length = 1_000_000;
        var text = "青石县优化营商环境实施方案\n一、重点任务\n（一）提升政务服务水平\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + end;
        ProseText.Read(text).Plan.Title!.Text.ShouldBe("青石县优化营商环境实施方案");
    }

    [Fact]
    public void APlanOfTwoMegabytesOnOneLineIsReadAtOnce()
    {
        var text = "青石县优化营商环境实施方案为了企业，制定本方案。一、重点任务"
            + string.Concat(Enumerable.Range(1, 40_000).Select(i => $"（{Han(i)}）推行一窗受理。设立综合窗口。1.建设大厅。配备设备。")) + "二、保障措施加强领导。";
        var (plan, notes) = ProseText.Read(text);
        plan.Body.Count.ShouldBeGreaterThan(50);
        notes.Assumptions.Count(a => a.Kind is AssumptionKind.InlineHeading).ShouldBe(1);
    }

    [Fact]
    public void ManyCitationsAndAnnexesAreReadAtOnce()
    {
        var cited = string.Concat(Enumerable.Range(1, 60_000).Select(i => $"《条例{i}》（国令〔2019〕{i}号）、"));
        ProseText.Read($"青石县养老服务实施方案\n根据{cited}制定本方案。\n一、重点任务").Plan.Basis.Count.ShouldBe(60_000);
        var annexes = string.Concat(Enumerable.Repeat("附件\n青石县养老服务实施方案\n", 40_000));
        ProseText.Read($"关于印发青石县养老服务实施方案的通知\n一、重点任务\n{annexes}").Plan.Title!.Text.ShouldBe("青石县养老服务实施方案");
    }

    private static string Han(int number) => number < 10 ? "一二三四五六七八九"[number - 1].ToString() : number < 100 ? (number / 10 > 1 ? Han(number / 10) : "") + "十" + (number % 10 > 0 ? Han(number % 10) : "") : "百";

    private static string Damage(string text, Random random)
    {
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(20), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Scraps[random.Next(Scraps.Length)]),
                _ => text.Insert(at, text.Substring(at, length)),
            };
        }

        return random.Next(10) == 0 ? text.Replace("\n", "", StringComparison.Ordinal) : text;
    }

    private static IEnumerable<Node.Scalar> Values(DraftPlan plan)
    {
        Node.Scalar?[] head = [plan.Title, plan.Issuer, plan.Number, plan.Date, plan.Jurisdiction, plan.Period];
        var actions = plan.Body.SelectMany(a => a.Rows.Select(r => r.Content).Concat([a.Title, a.Intro]));
        var tasks = plan.Body.SelectMany(a => a.Tasks).SelectMany(t => t.Rows.Select(r => r.Content).Concat([t.Title, t.Number, t.Content]));
        return head.Concat(plan.Basis).Concat(plan.Targets).Concat(plan.Intro).Concat(actions).Concat(tasks).OfType<Node.Scalar>();
    }
}
