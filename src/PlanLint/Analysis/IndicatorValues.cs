using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Finds the values that a plan states for the headline indicators of its profile.</summary>
internal static class IndicatorValues
{
    private static readonly ConditionalWeakTable<Profile, NameIndex<Indicator>> NamesOf = [];

    /// <summary>
    /// The values, in order: numbers in the unit of an indicator that follow its name in one sentence. Starting values (由10%) are left out. A value
    /// that something else may stand before (…显著提升，覆盖率达到90%) is kept without a year and is not the plan's own.
    /// </summary>
    public static List<IndicatorValue> Of(Plan plan, Profile profile, StatedNumbers stated)
    {
        var index = NamesOf.GetValue(profile, p => new(p.Indicators.SelectMany(i => i.Aliases.Prepend(i.Name).Select(n => (n, i)))));
        var own = plan.Jurisdiction?.Name.Value is { Length: > 0 } name ? name[^1] : (char?)null;
        var found = new List<IndicatorValue>();
        if (index.LongestName == 0) return found;
        TimeExpression? carried = null;
        foreach (var passage in stated.Passages)
        {
            var isHeadline = passage.Kind is PassageKind.HeadlineTarget;
            if (!isHeadline) carried = null;
            if (!isHeadline && stated.TargetsIn(passage).IsEmpty) continue;
            var text = passage.Text.Value;
            var compact = new Compact(text, new(0, text.Length));
            List<NameHit<Indicator>> hits = [.. index.HitsIn(compact.Text)];
            // A time is carried from one headline target to the next only.
            if (hits.Count == 0 && !isHeadline) continue;
            var sentences = stated.SentencesIn(passage);
            var times = stated.TimesIn(passage).Where(t => t.To is not null && !IndicatorWords.IsStart(text, t.Span)).ToLookup(t => SentenceAt(sentences, t.Span.Start));
            var numbers = stated.TargetsIn(passage).ToArray().ToLookup(t => SentenceAt(sentences, t.Quantity.Number.Start));
            var names = hits
                .Select(h => (Span: compact.ToOriginal(h.Start, h.Start + h.Length), h.Item))
                .ToLookup(h => SentenceAt(sentences, h.Span.Start));
            for (var i = 0; i < sentences.Count; i++)
            {
                if (names.Contains(i) && numbers.Contains(i)) found.AddRange(In(sentences[i], [.. names[i]], [.. numbers[i]], [.. times[i]], carried, own));
                carried = times[i].LastOrDefault() ?? carried;
            }
        }

        return found;
    }

    private static IEnumerable<IndicatorValue> In(
        TextSpan sentence, List<(TextSpan Span, Indicator Item)> names, List<NumericTarget> numbers, List<TimeExpression> times, TimeExpression? carried, char? own)
    {
        var text = numbers[0].Passage.Text.Value;
        var (number, time) = (0, 0);
        foreach (var (i, (name, indicator)) in names.Index())
        {
            for (; time < times.Count && times[time].Span.Start < name.Start; time++) carried = times[time];
            while (number < numbers.Count && numbers[number].Quantity.Number.Start < name.End) number++;
            var end = i + 1 < names.Count ? names[i + 1].Span.Start : int.MaxValue;
            var before = IndicatorWords.Before(text, sentence.Start, name.Start, own);
            var (from, isFirst) = (name.End, true);
            for (; number < numbers.Count && numbers[number].Quantity.Number.Start < end; number++)
            {
                var quantity = numbers[number].Quantity;
                if (quantity.Unit != indicator.Unit) continue;
                var between = quantity.Time is { } t && t.Span.Start >= from ? t : null;
                if (IsStart(text, quantity, between))
                {
                    from = quantity.Span.End;
                    continue;
                }

                if (between is not null && (between.To is null || IndicatorWords.IsStart(text, between.Span))) between = null;
                var words = IndicatorWords.Between(text, from, quantity.Span.Start, between?.Span);
                if (!isFirst && (between is null || !words.IsSure)) continue;
                var year = words.IsSure ? (between ?? carried)?.To : null;
                yield return new(indicator.Key, text.Substring(name.Start, name.Length), numbers[number])
                {
                    Year = year,
                    IsOwn = before.IsOwn && year is not null,
                    IsAbove = before.IsAbove,
                    IsKept = words.IsKept,
                    IsSynchronised = words.IsSynchronised,
                };
                (from, isFirst) = (quantity.Span.End, false);
            }
        }
    }

    /// <summary>由10%提高到…, 由2020年的10%提高到…</summary>
    private static bool IsStart(string text, Quantity quantity, TimeExpression? between) =>
        IndicatorWords.IsStart(text, quantity.Span)
        || (between is not null && IndicatorWords.IsStart(text, between.Span) && quantity.Span.Start - between.Span.End <= 2);

    /// <summary>Number of the sentence that an offset lies in or behind; sentences are in order.</summary>
    private static int SentenceAt(IReadOnlyList<TextSpan> sentences, int offset)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Math.Max(0, low);
    }
}
