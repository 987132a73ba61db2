using System.Text;

namespace PlanLint.Corpus;

/// <summary>Makes plans out of the samples. The same seed, number and count of rows give the same plan, whatever was made before; nothing of it is kept.</summary>
internal sealed class CorpusGenerator(SamplePhrases phrases, int seed)
{
    /// <summary>Rows of a county's plan, which make some 65 KB of YAML.</summary>
    public const int UsualRows = 150;

    private const int Heads = 0;
    private const int Orders = 1;
    private const int Contents = 2;
    private const int MostRows = 5;

    private static readonly string[] Titles =
    [
        "青少年科学素质提升行动", "农民科学素质提升行动", "产业工人科学素质提升行动", "老年人科学素质提升行动", "领导干部和公务员科学素质提升行动",
        "科技资源科普化工程", "科普信息化提升工程", "科普基础设施工程", "基层科普能力提升工程", "科学素质国际交流合作工程", "保障措施",
    ];

    /// <summary>One plan.</summary>
    /// <param name="number">Its number, from 0: it decides the county and everything else.</param>
    /// <param name="rows">Rows of its division table, at least as many as there are actions.</param>
    public CorpusPlan Plan(int number, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, Titles.Length);
        var draw = Draw.For(seed, Heads, number);
        var county = County.Of(number);
        var year = draw.Next(2021, 2023);
        var first = draw.Next(100, 140);
        var namesLeads = draw.PerMille(500);
        // One plan in fifty has forgotten an action.
        IReadOnlyList<string> titles = [.. Titles.Where((_, i) => number % 50 != 49 || i != number / 50 % Titles.Length)];
        return new(county, $"{county.Name}全民科学素质行动实施方案（2021—2025年）")
        {
            Issuer = $"{county.Name}人民政府办公室",
            Number = $"{county.Short[..1]}政办发〔{year}〕{draw.Next(3, 60)}号",
            Date = $"{year}年{draw.Next(1, 12)}月{draw.Next(1, 28)}日",
            Period = draw.PerMille(950) ? "2021—2025" : "2021-2025",
            Basis = ["《国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知》（国发〔2021〕9号）", $"《{county.Province}全民科学素质行动规划纲要实施方案（2021—2025年）》"],
            Targets = [$"到2025年，全{county.Level}公民具备科学素质的比例达到{first / 10}.{first % 10}%。", .. draw.PerMille(500) ? new[] { "各地区、各人群科学素质发展不均衡的状况明显改善。" } : []],
            HasBody = number % 4 == 3,
            Actions = [.. titles.Select((title, i) => Action((number, i), title, (county, namesLeads), Part(rows, i, titles.Count)))],
        };
    }

    private static int Part(int rows, int action, int actions) => (int)((long)rows * (action + 1) / actions - (long)rows * action / actions);

    private CorpusAction Action((int Plan, int Number) of, string title, (County County, bool NamesLeads) how, int rows)
    {
        var units = new Units(how.County);
        var lead = how.NamesLeads && !Draw.For(seed, Heads, of.Plan + of.Number * 7_919).PerMille(20) ? units.Draw(Draw.For(seed, Orders, of.Plan + of.Number * 7_919), 3) : [];
        return new(title, lead, Tasks(of, how, rows));
    }

    private IEnumerable<CorpusTask> Tasks((int Plan, int Number) of, (County County, bool NamesLeads) how, int rows)
    {
        // One plan in twenty has taken three of its actions from a neighbour.
        var source = of.Plan % 20 == 19 && of.Number < 3 ? of.Plan - 1 : of.Plan;
        var draw = Draw.For(seed, Contents, source * Titles.Length + of.Number);
        var texts = new RowTexts(phrases, draw, Draw.For(seed, Orders, source).Shuffled(phrases.Clauses.Count), phrases.Clauses.Count * of.Number / Titles.Length);
        var titles = Draw.For(seed, Orders, -1 - source).Shuffled(phrases.Tasks.Count);
        var units = new Units(how.County);
        for (var task = phrases.Tasks.Count * of.Number / Titles.Length; rows > 0; task++)
        {
            var title = new StringBuilder();
            phrases.Tasks[titles[task % titles.Length]].Write(title, draw);
            var count = Math.Min(rows, draw.Next(2, MostRows));
            yield return new(title.ToString(), [.. Enumerable.Range(0, count).Select(_ => Row(texts, units.Draw(draw, 6), !how.NamesLeads))]);
            rows -= count;
        }
    }

    private static CorpusRow Row(RowTexts texts, List<string> units, bool namesLead) => new(texts.Next(), namesLead ? units[0] : null, units);
}
