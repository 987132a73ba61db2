using System.Text;
using PlanLint.Tests.Formats;

namespace PlanLint.Fuzz;

/// <summary>Small files of each syntax, with all that its reader has to know.</summary>
internal static class FuzzSeeds
{
    private const string Yaml = """
        # 方案
        标题: 青石县全民科学素质行动实施方案
        jurisdiction: { name: 青石县, level: 县, within: [云岭市] }
        period: 2021—2025
        basis: ["《全民科学素质行动规划纲要（2021—2035年）》（国发〔2021〕9号）"]
        actions:
          - action: &farmers 农民科学素质提升行动（县农业农村局牵头，县科协参加）
            lead: 县农业农村局
            responsible: &units [县科协, "县教育局"]
            tasks:
              - task: 开展农业技术培训
                content: >-
                  每年培训农民不少于500人次，到2025年，
                  公民具备科学素质的比例超过10%。
                responsible: *units
              - 任务: '办好夜校''s'
                rows:
                  - |
                    每村办1所。
                    每所不少于20人次。
                  - { 内容: "建3个\u57fa地\t。", 责任单位: 县科协、县气象局 }

        """;

    private const string Json = """
        { "标题": "青石县\n实施方案", "jurisdiction": { "name": "青石县", "within": ["云岭市"] }, "period": { "from": 2021, "to": 2025 },
          "actions": [ { "action": "农民科学素质提升行动（县科协牵头）", "tasks": [ { "task": "培训", "rows": [ { "content": "每年\u57f9\u8bad300人。", "responsible": "县科协、县气象局" }, "办好夜校。" ] } ] } ] }
        """;

    private const string Csv = """
        重点行动,主要任务,"主要内容",责任单位
        一、农民科学素质提升行动,开展培训,"每年培训300人次，
        其中""骨干""100人次。",县科协、县教育局
        ,办好夜校,每村1所。,县农业农村局

        """;

    private const string Markdown = """
        ---
        title: 青石县实施方案
        period: 2021—2025
        ---
        # 青石县**实施**方案

        到2025年，`全县`公民[科学](http://x "t")素质&mdash;提升\*。
        完<br>😀

        ## 一、重点任务

        1. 甲
           - 乙

        > 2) 丙

        | 重点行动 | 主要任务 | 责任单位 |
        |------|:----:|---|
        | 农民科学素质提升行动 | 培训\|x | 县科协<br>县教育局 |
        | | **夜**校 | 县气象局 |

        <table><tr><td rowspan=2>戊<td>己

        <tr><td>&nbsp;庚</table>
        """;

    private const string Html = """
        <!doctype html><html><head><title>t</title></head><body><h2>一、农民科学素质提升行动</h2>
        <p class="a">到2025年，青石县&mdash;&mdash;公民<b>科学<i>素质</b>提升</i>。&#x4E2D;<br>😀（责任单位：县科协）</p>
        <ol start="2"><li>甲<ol type=a><li>乙</ol><li><p>丙</p></ol><pre>
         丁	戊</pre>
        <table><caption>分工表</caption><thead><tr><th rowspan=2>主要任务<th>主要内容<th colspan="2">责任单位</thead>
        <tr><td>培训<td>每年300人次。<td>县科协<br>县教育局</td><td>&nbsp;</td></tr>
        <tr><td rowspan="0">夜校<table><tr><td>a<td>b</table></td><td><!-- x -->县气象局</table>尾
        <svg><text>x<![CDATA[y]]></text></svg><script>if (a < b) "</p>"</script></body></html>
        """;

    private const string Text = "青石县全民科学素质行动实施方案\n\n为贯彻落实《科学素质纲要》，制定本方案。\n\n一、重点任务\n（一）农民科学素质提升行动。（县农业农村局牵头）\n1．开展培训。每年培训农民不少于500人次，\n到2025年达到2000人次。〔责任单位：县科协、县教育局〕\n\n重点行动\t主要任务\t主要内容\t责任单位\n农民科学素质提升行动\t培训\t每年300人次。\t县科协\n\t夜校\t每村1所。\t县气象局\n\n2024年3月5日\n";

    private static byte[] Pdf() => new PdfPages().Page()
        .Text(60, 60, "青石县实施方案").Text(60, 80, "一、重点任务").Text(81, 100, "每年培训300人次。")
        .Table(120, [60, 200, 400, 600], [["主要任务", "主要内容", "责任单位"], ["开展培训", "每年300人次。\n办好夜校。", "县科协"], ["^", "每村1所。", "县教育局"]])
        .ToArray();

    /// <summary>The seeds of a syntax. Those of zipped ones are parts: a name, a line break, the XML.</summary>
    /// <param name="ending">The ending of its files.</param>
    /// <param name="samples">The folder <c>samples/one-plan</c>.</param>
    public static IReadOnlyList<byte[]> Of(string ending, string samples)
    {
        var sample = File.ReadAllBytes(Path.Combine(samples, $"qingshi{ending}"));
        return ending switch
        {
            ".plan.yaml" => [Encoding.UTF8.GetBytes(Yaml), Encoding.UTF8.GetBytes(Yaml), sample],
            ".plan.json" => [Encoding.UTF8.GetBytes(Json), Encoding.UTF8.GetBytes(Json), sample],
            ".csv" => [Encoding.UTF8.GetBytes(Csv), Encoding.UTF8.GetBytes(Csv.Replace(',', '\t')), sample],
            ".md" => [Encoding.UTF8.GetBytes(Markdown), Encoding.UTF8.GetBytes(Markdown), sample],
            ".html" => [Encoding.UTF8.GetBytes(Html), Encoding.UTF8.GetBytes(Html), sample],
            ".txt" => [Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes(Text), sample],
            ".pdf" => [Pdf(), Pdf(), sample],
            _ => [sample],
        };
    }
}
