using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The numbers of tasks and of lists in running text, each compared with the one before it.</summary>
internal static class Numberings
{
    /// <summary>Tasks of both trees, then lists in the passages.</summary>
    public static IEnumerable<NumberedItem> Of(Plan plan, IEnumerable<Passage> passages)
    {
        List<NumberedItem> items = [.. Tasks(plan.Actions), .. Tasks(plan.Body)];
        foreach (var passage in passages)
        {
            if (passage.Kind is PassageKind.Content or PassageKind.Intro && InlineOrdinals.Find(passage.Text.Value) is { Count: > 0 } ordinals) items.AddRange(Inline(passage, ordinals));
        }

        return items;
    }

    /// <summary>
    /// Numbers may go on through all actions or begin anew in each. Tasks without a number may have lost one. What an action prints at all of its tasks
    /// is the number of the action. A number that stands in the text of the task before is not missing: only its heading was not recognised.
    /// </summary>
    private static IEnumerable<NumberedItem> Tasks(IEnumerable<PlanAction> actions)
    {
        NumberedItem? previous = null;
        Ordinal? before = null;
        PlanTask? last = null;
        var unnumbered = 0;
        foreach (var action in actions)
        {
            var isFirst = true;
            var numbers = action.Tasks.Where(t => t.Number is not null).Select(t => t.Number!.Value).ToList();
            var isOfAction = numbers.Count > 1 && numbers.TrueForAll(n => n == numbers[0]);
            foreach (var task in action.Tasks)
            {
                if (task.Number is not { } printed || (isOfAction && !isFirst))
                {
                    unnumbered++;
                    continue;
                }

                var ordinal = Ordinal.Parse(printed.Value);
                var fault = ordinal is { } now && before is { } then && now.Form == then.Form ? Compare(then.Value, now.Value, unnumbered, isFirst) : NumberingFault.None;
                if (fault is NumberingFault.Gap && last is not null && Holds(last, action, before!.Value.Write(before.Value.Value + 1))) fault = NumberingFault.None;
                var item = new NumberedItem(printed.At, printed.Value, fault) { Previous = Start(previous), Expected = before is { } b ? b.Write(b.Value + 1) : "" };
                yield return item;
                (previous, before, last, unnumbered, isFirst) = (ordinal is null ? null : item, ordinal, task, 0, false);
            }
        }
    }

    private static NumberingFault Compare(int before, int now, int unnumbered, bool isFirst)
    {
        if (now > before) return now - before <= 1 + unnumbered ? NumberingFault.None : NumberingFault.Gap;
        if (now == 1) return isFirst ? NumberingFault.None : before == 1 ? NumberingFault.Repeat : NumberingFault.Restart;
        return now == before ? NumberingFault.Repeat : NumberingFault.Back;
    }

    private static bool Holds(PlanTask task, PlanAction action, string number) =>
        task.Rows.Any(r => Holds(r.Content.Value, number)) || (action.Intro is { } intro && Holds(intro.Value, number));

    private static bool Holds(string text, string number)
    {
        for (var i = text.IndexOf(number, StringComparison.Ordinal); i >= 0; i = text.IndexOf(number, i + number.Length, StringComparison.Ordinal))
        {
            var end = i + number.Length;
            if ((i == 0 || !Characters.IsDigit(text[i - 1])) && end < text.Length && text[end] is '.' or '．' or '、' or '）' or ')') return true;
        }

        return false;
    }

    /// <summary>Lists in one passage. Only one that begins with 1, 2 is taken for a list; beginning with 1 again is the next list.</summary>
    private static IEnumerable<NumberedItem> Inline(Passage passage, IReadOnlyList<(string Kind, TextSpan Span, Ordinal Ordinal)> ordinals)
    {
        foreach (var kind in ordinals.GroupBy(o => o.Kind, StringComparer.Ordinal))
        {
            NumberedItem? previous = null;
            var (length, before) = (0, 0);
            foreach (var (_, span, ordinal) in kind)
            {
                var now = ordinal.Value;
                var isList = length >= 2;
                var fault = !isList || now == 1 || now == before + 1 ? NumberingFault.None : now == before ? NumberingFault.Repeat : now > before ? NumberingFault.Gap : NumberingFault.None;
                var item = new NumberedItem(passage.At(span), passage.Text.Value.Substring(span.Start, span.Length), fault) { Previous = Start(previous), Expected = ordinal.Write(before + 1) };
                yield return item;
                length = now == 1 ? 1 : length > 0 && (isList || now == before + 1) ? length + 1 : 0;
                (previous, before) = (item, now);
            }
        }
    }

    private static NumberedItem? Start(NumberedItem? item) => item is null ? null : item with { Previous = null };
}
