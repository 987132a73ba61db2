using System.Text;

namespace PlanLint.Corpus;

/// <summary>
/// Contents of rows: clauses of the samples in an order of their own, with other words and numbers, and the faults that people make. What is longer than a plan is gets clauses
/// that are mixed from those of the samples: otherwise ever more of its rows were alike.
/// </summary>
internal sealed class RowTexts(SamplePhrases phrases, Draw draw, int[] order, int start)
{
    private const int Remembered = 40;

    /// <summary>More clauses than an action of a plan of <see cref="CorpusGenerator.UsualRows"/> has.</summary>
    private const int Usual = 90;

    private readonly List<string> _written = [];
    private int _clauses;

    /// <summary>What takes the place of the stretches of clauses; null as long as they stay.</summary>
    private IReadOnlyList<string>? Mixed => _clauses < Usual ? null : phrases.Stretches;

    public string Next()
    {
        // Rows that say once more what another one says: most are found, and most plans have one or two.
        if (_written.Count > 4 && draw.PerMille(6)) return draw.Of(_written);
        var text = _written.Count > 4 && draw.PerMille(8) ? Extended(draw.Of(_written)) : New();
        if (_written.Count < Remembered) _written.Add(text);
        else _written[draw.Next(Remembered)] = text;
        return text;
    }

    private string New()
    {
        var text = new StringBuilder();
        if (draw.PerMille(300)) text.Append($"以{County.Town(draw)}、{County.Town(draw)}为重点，");
        Sentence(text, draw.Next(2, 3));
        if (draw.PerMille(750)) Sentence(text, draw.Next(1, 2));
        if (draw.PerMille(6)) text.Length--;
        return text.ToString();
    }

    private string Extended(string text)
    {
        var longer = new StringBuilder(text.TrimEnd('。')).Append('，');
        Sentence(longer, 1);
        return longer.ToString();
    }

    private void Sentence(StringBuilder text, int count)
    {
        for (var i = 0; i < count; i++)
        {
            phrases.Clauses[order[(start + _clauses) % order.Length]].Write(text, draw, Mixed);
            _clauses++;
            text.Append(i + 1 == count ? '。' : draw.PerMille(4) ? ',' : '，');
        }

        if (draw.PerMille(60)) Target(text);
        if (draw.PerMille(3)) text.Append("（含续建。");
    }

    /// <summary>What is to be reached, most often with a time limit.</summary>
    private void Target(StringBuilder text)
    {
        var time = draw.Next(10) switch { < 5 => "每年", < 8 => $"到{draw.Next(2022, 2025)}年", 8 => "", _ => "到2027年" };
        var number = draw.Next(2, 60) * (draw.PerMille(500) ? 1 : 10);
        if (Mixed is { } stretches) time += draw.Of(stretches) + draw.Of(stretches);
        text.Append($"{time}{draw.Of(["开展活动", "培训骨干", "新增场所", "服务群众"])}{(draw.PerMille(30) ? "约" : "")}{number}");
        text.Append(draw.Of(["场次", "人次", "处", "户"])).Append(draw.PerMille(500) ? "以上。" : "。");
    }
}
