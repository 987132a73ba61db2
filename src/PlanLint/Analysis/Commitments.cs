using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Promises in the text of a plan that nobody can check.</summary>
internal static class Commitments
{
    private const int Longest = 30;

    private static readonly System.Buffers.SearchValues<char> ClauseEnds = System.Buffers.SearchValues.Create("，。；！？,;");

    /// <summary>
    /// Vague amounts and frequencies. An amount with a number in its clause or right behind it (…，总数达到8个) is none; the same words in the prose and the division
    /// table of one action are one.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="promising">Its passages that <see cref="Promising">promise</see> something.</param>
    /// <param name="numbers">Its numbers.</param>
    public static List<VaguePromise> VagueOnes(Plan plan, List<Passage> promising, StatedNumbers numbers)
    {
        var found = new List<VaguePromise>();
        var again = new List<List<Location>>();
        var known = new Dictionary<(string Topic, string Words), int>();
        Dictionary<int, string>? topics = null;
        HashSet<int>? regular = null;
        foreach (var passage in promising)
        {
            var text = passage.Text.Value;
            var vagueWords = VagueWords.Find(text);
            if (vagueWords.Count == 0) continue;
            topics ??= plan.AllActions.ToDictionary(a => a.Id, a => a.Topic ?? a.Key);
            var targets = numbers.TargetsIn(passage);
            var next = 0;
            foreach (var vague in vagueWords)
            {
                while (next < targets.Length && targets[next].Quantity.Number.Start < vague.Span.End) next++;
                var clause = TextSpan.Between(vague.Span.Start, ClauseEnd(text, vague.Span.End));
                if (vague.IsFrequency && passage.RowId is { } row && (regular ??= Regular(numbers)).Contains(row)) continue;
                if (!vague.IsFrequency && next < targets.Length && VagueWords.IsCounted(text, clause.End, targets[next].Quantity)) continue;
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
    /// <param name="promising">The passages of a plan that <see cref="Promising">promise</see> something.</param>
    public static List<BareNumber> WithoutUnit(List<Passage> promising)
    {
        var found = new List<BareNumber>();
        foreach (var passage in promising)
        {
            var text = passage.Text.Value;
            foreach (var number in BareNumbers.Find(text)) found.Add(new(passage, number, TextSpan.Between(ClauseStart(text, number.Start), number.End)));
        }

        return found;
    }

    /// <summary>Running text; the title of a task only where the task says nothing else.</summary>
    public static List<Passage> Promising(Passage[] passages)
    {
        var told = new HashSet<int>();
        foreach (var passage in passages)
        {
            if (passage is { Kind: PassageKind.Content, TaskId: { } task }) told.Add(task);
        }

        var promising = new List<Passage>();
        foreach (var passage in passages)
        {
            var isText = passage.Kind is PassageKind.Content or PassageKind.Target or PassageKind.Intro or PassageKind.HeadlineTarget;
            if (isText || (passage is { Kind: PassageKind.TaskTitle, TaskId: { } task } && !told.Contains(task))) promising.Add(passage);
        }

        return promising;
    }

    /// <summary>The rows with 每季度 in their deadline or target: it says how often.</summary>
    private static HashSet<int> Regular(StatedNumbers numbers)
    {
        var rows = new HashSet<int>();
        foreach (var passage in numbers.Passages)
        {
            if (passage is { Kind: PassageKind.Deadline or PassageKind.Target, RowId: { } row } && numbers.TimesIn(passage).Any(t => t.Kind is TimeKind.Recurring)) rows.Add(row);
        }

        return rows;
    }

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
