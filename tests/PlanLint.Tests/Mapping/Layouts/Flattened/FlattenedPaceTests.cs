using PlanLint.Mapping.Layouts.Flattened;
using PlanLint.Tests.Rules;
using PlanLint.Tests.Text;

namespace PlanLint.Tests.Mapping.Layouts.Flattened;

public sealed class FlattenedPaceTests
{
    [Fact]
    public void Work_grows_with_the_number_of_lines()
    {
        var part = FlattenedText.First[FlattenedText.Header.Length..].Split('\n');
        foreach (var repeated in (string[][])[part, ["县科协", "办好校园科技"], ["青少年科学素"], ["县全民科学素"], ["县教育局、县科"], [.. FlattenedText.Header.Split('\n'), .. part]])
        {
            Seconds(repeated, 1_000);
            var few = Math.Max(Seconds(repeated, 1_000), 0.002);
            Seconds(repeated, 20_000).ShouldBeLessThan(100 * few + 0.5, string.Join('|', repeated));
        }
    }

    [Fact]
    public void Long_lines_are_read_in_linear_time() =>
        Pace.ShouldBeQuick(bit => FlattenedTable.Read(FlattenedText.Lines($"{FlattenedText.First}{bit}\n县科协\n{bit.Replace("\n", " ", StringComparison.Ordinal)}\n"), Check.Profile, new("plan.txt")));

    [Fact]
    public void Lines_in_any_order_never_throw()
    {
        var random = new Random(20260101);
        var whole = $"{FlattenedText.First}农民科学素质 持续办好田间 请农技员到村里的讲堂讲果树修剪，每个村每年不少于四次，冬 县科协 县妇联\n—6—\n{FlattenedText.First}\t\n　\nabc 12 县科协\uD800".Split('\n');
        for (var round = 0; round < 500; round++)
        {
            var lines = whole.Where(_ => random.Next(10) > 0).ToArray();
            if (round % 2 == 0) random.Shuffle(lines);
            Should.NotThrow(() => FlattenedText.Shown(FlattenedText.Header + string.Join('\n', lines)));
        }
    }

    private static double Seconds(string[] repeated, int lines)
    {
        var text = FlattenedText.Header + string.Join('\n', Enumerable.Range(0, lines).Select(i => repeated[i % repeated.Length]));
        var all = FlattenedText.Lines(text);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        FlattenedTable.Read(all, Check.Profile, new("plan.txt"));
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
