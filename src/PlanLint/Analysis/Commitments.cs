using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Promises in the text of a plan that nobody can check.</summary>
public static class Commitments
{
    private const int Longest = 30;

    private static readonly System.Buffers.SearchValues<char> ClauseEnds = System.Buffers.SearchValues.Create("，。；！？,;");

    /// <summary>
    /// Vague amounts and frequencies. An amount with a number in its clause or right behind it (…，总数达到8个) is none; the same words in the prose and the division
    /// table of one action are one.
    /// </summary>
    public static IReadOnlyList<VaguePromise> VagueOnes(Plan plan, IReadOnlyList<Passage> passages, IReadOnlyList<NumericTarget> targets)
    {
        var topics = plan.AllActions.ToDictionary(a => a.Id, a => a.Topic ?? a.Key);
        var known = new Dictionary<(string Topic, string Words), int>();
        var found = new List<VaguePromise>();
        var again = new List<List<Location>>();
        var byPassage = targets.ToLookup(t => t.Passage.Id);
        var regular = passages.Where(IsRegular).Select(p => p.RowId).ToHashSet();
        foreach (var passage in Promising(passages))
        {
            var text = passage.Text.Value;
            var vagueWords = VagueWords.Find(text);
            if (vagueWords.Count == 0) continue;
            List<Quantity> quantities = [.. byPassage[passage.Id].Select(t => t.Quantity)];
            var next = 0;
            foreach (var vague in vagueWords)
            {
                while (next < quantities.Count && quantities[next].Number.Start < vague.Span.End) next++;
                var clause = TextSpan.Between(vague.Span.Start, ClauseEnd(text, vague.Span.End));
                if (vague.IsFrequency && passage.RowId is not null && regular.Contains(passage.RowId)) continue;
                if (!vague.IsFrequency && next < quantities.Count && VagueWords.IsCounted(text, clause.End, quantities[next])) continue;
                var commitment = new VaguePromise(passage, vague, clause);
                var key = (passage.ActionId is { } action ? topics[action] : "", ComparisonKey.Of(commitment.Words));
                if (known.TryGetValue(key, out var first) && found[first].Passage.Part != passage.Part)
                {
                    again[first].Add(commitment.At);
                    continue;
                }

                known.TryAdd(key, found.Count);
                again.Add([]);
                found.Add(commitment with { Again = again[^1] });
            }
        }

        return found;
    }

    /// <summary>Numbers to be reached that have no unit.</summary>
    public static IEnumerable<BareNumber> WithoutUnit(IReadOnlyList<Passage> passages) =>
        from passage in Promising(passages)
        let text = passage.Text.Value
        from number in BareNumbers.Find(text)
        select new BareNumber(passage, number, TextSpan.Between(ClauseStart(text, number.Start), number.End));

    /// <summary>Running text; the title of a task only where the task says nothing else.</summary>
    private static IEnumerable<Passage> Promising(IReadOnlyList<Passage> passages)
    {
        var told = passages.Where(p => p.Kind is PassageKind.Content).Select(p => p.TaskId).ToHashSet();
        return passages.Where(p => p.Kind is PassageKind.Content or PassageKind.Target or PassageKind.Intro or PassageKind.HeadlineTarget
            || (p.Kind is PassageKind.TaskTitle && !told.Contains(p.TaskId)));
    }

    /// <summary>每季度 in the deadline or target of a row: it says how often.</summary>
    private static bool IsRegular(Passage passage) =>
        passage.Kind is PassageKind.Deadline or PassageKind.Target && TimeExpressions.Find(passage.Text.Value).Any(t => t.Kind is TimeKind.Recurring);

    private static int ClauseEnd(string text, int from)
    {
        var rest = text.AsSpan(from, Math.Min(Longest, text.Length - from));
        var end = rest.IndexOfAny(ClauseEnds);
        return from + (end < 0 ? rest.Length : end);
    }

    private static int ClauseStart(string text, int to)
    {
        var from = Math.Max(0, to - Longest);
        var mark = text.AsSpan(from, to - from).LastIndexOfAny(ClauseEnds);
        return mark < 0 ? from : from + mark + 1;
    }
}
