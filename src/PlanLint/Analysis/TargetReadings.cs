using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Reads numeric targets together with what stands around them.</summary>
internal static class TargetReadings
{
    private const int Reach = 20;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("，。；：、！？,;:");

    /// <summary>One reading for each target, in their order. Time is linear in the length of the passages.</summary>
    public static List<TargetReading> Of(StatedNumbers numbers)
    {
        var readings = new List<TargetReading>(numbers.Targets.Length);
        if (numbers.Targets.Length == 0) return readings;
        var timed = new TimedPlaces(numbers);
        var sentenceId = 0;
        foreach (var passage in numbers.Passages)
        {
            var targets = numbers.TargetsIn(passage);
            if (targets.IsEmpty) continue;
            var isTimed = timed.Holds(passage);
            var sentences = numbers.SentencesIn(passage);
            var sentence = 0;
            sentenceId++;
            foreach (var target in targets)
            {
                for (; sentence + 1 < sentences.Count && sentences[sentence + 1].Start <= target.Quantity.Number.Start; sentence++) sentenceId++;
                readings.Add(Read(target, sentenceId, sentences.Count > 0 ? sentences[sentence].Start : 0, isTimed));
            }
        }

        return readings;
    }

    private static TargetReading Read(NumericTarget target, int sentenceId, int from, bool isTimed)
    {
        var (passage, quantity) = (target.Passage, target.Quantity);
        var text = passage.Text.Value;
        var fault = NumberFaults.Of(text, quantity);
        return new(target, sentenceId)
        {
            Phrase = Around(text, quantity.Span),
            IsTimed = isTimed,
            IsStanding = Standards.IsStanding(text, quantity, from),
            Hedging = Hedges.Of(text, quantity),
            Surplus = Hedges.Surplus(text, quantity) is { } surplus ? passage.At(surplus) : null,
            Fault = fault,
            Missing = fault is NumberFault.HalfRange && NumberFaults.Missing(text, quantity) is var (word, at) ? new(word, passage.At(at)) : null,
        };
    }

    /// <summary>From the mark before a quantity to the one after it, at most some characters on each side.</summary>
    private static string Around(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Reach);
        var before = text.AsSpan(from, span.Start - from);
        var behind = text.AsSpan(span.End, Math.Min(Reach, text.Length - span.End));
        var end = behind.IndexOfAny(Marks);
        return string.Concat(before[(before.LastIndexOfAny(Marks) + 1)..], text.AsSpan(span.Start, span.Length), end < 0 ? behind : behind[..end]).Trim();
    }

    /// <summary>The rows, tasks, actions and headline targets that say by when or how often; asked of those that state targets only.</summary>
    private sealed class TimedPlaces
    {
        private readonly HashSet<int> _rows = [];
        private readonly HashSet<int> _tasks = [];
        private readonly HashSet<int> _actions = [];
        private readonly StatedNumbers _numbers;
        private readonly int _firstHeadline = int.MaxValue;

        public TimedPlaces(StatedNumbers numbers)
        {
            _numbers = numbers;
            var (rows, tasks, actions) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>());
            foreach (var target in numbers.Targets)
            {
                if (target.Passage.RowId is { } row) rows.Add(row);
                if (target.Passage.TaskId is { } task) tasks.Add(task);
                if (target.Passage.ActionId is { } action) actions.Add(action);
            }

            foreach (var passage in numbers.Passages)
            {
                if (passage.Kind is PassageKind.Unit) continue;
                if (passage.RowId is { } row && rows.Contains(row) && IsTimed(passage)) _rows.Add(row);
                if (passage is { Kind: PassageKind.TaskTitle, TaskId: { } task } && tasks.Contains(task) && IsTimed(passage)) _tasks.Add(task);
                if (passage is { Kind: PassageKind.ActionTitle, ActionId: { } action } && actions.Contains(action) && IsTimed(passage)) _actions.Add(action);
                if (passage.Kind is PassageKind.HeadlineTarget && passage.Id < _firstHeadline && IsTimed(passage)) _firstHeadline = passage.Id;
            }
        }

        /// <summary>Whether a passage says it, or what it belongs to; headline targets go on with the time of those before them.</summary>
        public bool Holds(Passage passage) => IsTimed(passage)
            || (passage.Kind is PassageKind.HeadlineTarget && passage.Id >= _firstHeadline)
            || (passage.RowId is { } row && _rows.Contains(row))
            || (passage.TaskId is { } task && _tasks.Contains(task))
            || (passage.ActionId is { } action && _actions.Contains(action));

        private bool IsTimed(Passage passage) =>
            passage.Kind is PassageKind.Deadline || _numbers.TimesIn(passage).Count > 0 || Standards.NamesSeason(passage.Text.Value);
    }
}
