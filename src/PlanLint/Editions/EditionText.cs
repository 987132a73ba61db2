using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>The running text of one edition, with the numbers and time limits in it.</summary>
internal sealed class EditionText
{
    private readonly ILookup<(PassageKind Kind, int Node), Passage> _passages;
    private readonly ILookup<int, NumericTarget> _targets;
    private readonly ILookup<int, DeadlineStatement> _deadlines;
    private readonly Lazy<HashSet<string>> _clauses;

    public EditionText(Plan plan, Profile profile)
    {
        Passages = Analysis.Passages.Of(plan);
        var numbers = new StatedNumbers(Passages, profile);
        Period = Deadlines.PeriodOf(plan);
        Values = IndicatorValues.Of(plan, profile, numbers);
        _passages = Passages.ToLookup(p => (p.Kind, Node(p)));
        _targets = numbers.Targets.ToLookup(t => t.Passage.Id);
        _deadlines = Deadlines.Of(numbers).ToLookup(d => d.Passage.Id);
        _clauses = new(() => Passages.SelectMany(p => Keys(p.Text.Value)).ToHashSet(StringComparer.Ordinal));
    }

    public Passage[] Passages { get; }

    /// <summary>The years that the plan is for.</summary>
    public StatedPeriod Period { get; }

    /// <summary>The values of headline indicators.</summary>
    public IReadOnlyList<IndicatorValue> Values { get; }

    /// <summary>The passages of a kind that belong to a row, task or action, or to none of these (-1).</summary>
    public IEnumerable<Passage> Of(PassageKind kind, int node = -1) => _passages[(kind, node)];

    public IEnumerable<NumericTarget> TargetsIn(Passage passage) => _targets[passage.Id];

    public IEnumerable<DeadlineStatement> DeadlinesIn(Passage passage) => _deadlines[passage.Id];

    /// <summary>How much of a text stands here, clause by clause, wherever it stands; in per cent of its characters.</summary>
    public int ShareOf(string text)
    {
        var (found, all) = (0, 0);
        foreach (var key in Keys(text))
        {
            all += key.Length;
            if (_clauses.Value.Contains(key)) found += key.Length;
        }

        return all == 0 ? 100 : (int)(100L * found / all);
    }

    private static IEnumerable<string> Keys(string text) => Clauses.Split(text).Select(c => ComparisonKey.Of(text.AsSpan(c.Start, c.Length)));

    private static int Node(Passage passage) => passage.RowId ?? passage.TaskId ?? passage.ActionId ?? -1;
}
