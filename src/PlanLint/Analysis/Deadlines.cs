using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The years a plan covers, and the years by which it promises something.</summary>
internal static class Deadlines
{
    private const int Reach = 60;

    private static readonly string[] Promises = ["力争", "确保", "实现", "达到", "建成", "完成", "形成", "建立", "超过", "不少于", "不低于", "提高到", "覆盖"];

    private static readonly string[] History = ["已", "截至", "截止", "以来", "曾", "原有", "现有", "基础上", "小康", "总结", "评估", "相比", "同比"];

    /// <summary>The years that title and head of a plan state.</summary>
    public static StatedPeriod PeriodOf(Plan plan)
    {
        var title = plan.Title.Value;
        var inTitle = TitleMarks(title);
        var times = TimeExpressions.Find(title).Where(t => t is { From: not null, To: not null }).ToList();
        List<(int From, int To)> own = [.. times.Where(t => !inTitle[t.Span.Start]).Select(t => (t.From!.Value, t.To!.Value))];
        List<(int From, int To)> stated = plan.Period is { From: { } from, To: { } to } ? [(from, to)] : [];
        List<(int From, int To)> cited = [.. times.Where(t => inTitle[t.Span.Start]).Select(t => (t.From!.Value, t.To!.Value))];
        List<(int From, int To)> all = [.. own, .. stated, .. cited];
        if (all.Count == 0) return new(null, null);
        var first = own.Count > 0 ? own : stated.Count > 0 ? stated : cited;
        return new(first.Min(p => p.From), first.Max(p => p.To)) { Earliest = all.Min(p => p.From), Latest = all.Max(p => p.To) };
    }

    /// <summary>The deadlines of a plan, in order. Years in the titles of documents, starting years and years of history are none.</summary>
    public static List<DeadlineStatement> Of(StatedNumbers numbers)
    {
        var found = new List<DeadlineStatement>();
        foreach (var passage in numbers.Passages)
        {
            var isDeadline = passage.Kind is PassageKind.Deadline;
            if (!isDeadline && passage.Kind is not (PassageKind.Content or PassageKind.Target or PassageKind.TaskTitle or PassageKind.HeadlineTarget)) continue;
            var text = passage.Text.Value;
            var targets = numbers.TargetsIn(passage);
            var next = 0;
            bool[]? quoted = null;
            foreach (var time in numbers.TimesIn(passage))
            {
                if (time.To is not { } year) continue;
                var isBy = IsBy(text, time.Span);
                if (!(isDeadline || isBy || IsEnd(text, time.Span)) || (quoted ??= Quoted.In(text))[time.Span.Start]) continue;
                // Targets are in order, and so are the times they have.
                while (next < targets.Length && !(targets[next].Quantity.Time?.Span.Start >= time.Span.Start)) next++;
                found.Add(new(passage, time, year)
                {
                    IsPromise = isDeadline || (isBy && Promised(text, time.Span)),
                    HasTarget = isDeadline || (next < targets.Length && targets[next].Quantity.Time!.Span == time.Span),
                });
            }
        }

        return found;
    }

    private static bool[] TitleMarks(string title)
    {
        var inside = new bool[title.Length];
        var pairs = BracketPairs.Of(title);
        for (var (i, depth) = (0, 0); i < title.Length; i++)
        {
            if (title[i] is '《' or '》' or '〈' or '〉') depth += pairs.StepAt(i);
            inside[i] = depth > 0;
        }

        return inside;
    }

    /// <summary>到2025年, 到“十四五”末; not 截至2020年 and not 达到2020年的水平.</summary>
    private static bool IsBy(string text, TextSpan time)
    {
        var at = text[time.Start] is '到' or '至' ? time.Start : time.Start - 1;
        return at >= 0 && text[at] is '到' or '至' && (at == 0 || text[at - 1] is not ('截' or '达' or '升' or '高' or '低' or '降'));
    }

    private static bool IsEnd(string text, TextSpan time) => text[time.End - 1] is '底' or '末' or '前';

    private static bool Promised(string text, TextSpan time)
    {
        var around = text.AsSpan()[Math.Max(0, time.Start - Reach / 2)..Math.Min(text.Length, time.End + Reach)];
        return Holds(around, Promises) && !Holds(around, History);
    }

    private static bool Holds(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }
}
