using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The numeric targets of the passages of a plan, and the times and sentences that they are read with; each is found once.</summary>
internal sealed class StatedNumbers
{
    private readonly NumericTarget[] _targets;

    // By number of the passage. Sentences are kept where there are targets.
    private readonly Range[] _ranges;
    private readonly IReadOnlyList<TimeExpression>?[] _times;
    private readonly IReadOnlyList<TextSpan>?[] _sentences;

    /// <param name="passages">Passages of a plan, in order; names of units may be missing.</param>
    /// <param name="profile">What the plan is measured by.</param>
    public StatedNumbers(Passage[] passages, Profile profile)
    {
        Passages = passages;
        var count = passages is [.., var last] ? last.Id + 1 : 0;
        _ranges = new Range[count];
        _times = new IReadOnlyList<TimeExpression>?[count];
        _sentences = new IReadOnlyList<TextSpan>?[count];
        string[] names = [.. profile.ProgrammeNames.Select(n => n.Name)];
        var targets = new List<NumericTarget>();
        foreach (var passage in passages)
        {
            if (passage.Kind is PassageKind.Unit) continue;
            var (i, first) = (passage.Id, targets.Count);
            _times[i] = TimeExpressions.Find(passage.Text.Value);
            if (HasTargets(passage.Kind)) _sentences[i] = AddTargets(targets, passage, names, profile.Subject);
            _ranges[i] = first..targets.Count;
        }

        _targets = [.. targets];
    }

    /// <summary>The passages they stand in.</summary>
    public Passage[] Passages { get; }

    /// <summary>The numeric targets in order; none in names, titles of documents and time limits.</summary>
    public NumericTarget[] Targets => _targets;

    /// <summary>The targets of one passage, in order.</summary>
    public ReadOnlySpan<NumericTarget> TargetsIn(Passage passage) => _targets.AsSpan(_ranges[passage.Id]);

    /// <summary>The time expressions of one passage, in order; names of units have none.</summary>
    public IReadOnlyList<TimeExpression> TimesIn(Passage passage) => _times[passage.Id] ?? [];

    /// <summary>The sentences of one passage, in order.</summary>
    public IReadOnlyList<TextSpan> SentencesIn(Passage passage) => _sentences[passage.Id] ?? Sentences.Split(passage.Text.Value);

    private static bool HasTargets(PassageKind kind) =>
        kind is PassageKind.Content or PassageKind.Target or PassageKind.Intro or PassageKind.HeadlineTarget or PassageKind.ActionTitle or PassageKind.TaskTitle;

    /// <summary>Adds the targets of a passage; answers with its sentences if there are any.</summary>
    private IReadOnlyList<TextSpan>? AddTargets(List<NumericTarget> targets, Passage passage, string[] names, string subject)
    {
        var text = passage.Text.Value;
        var quantities = Quantities.WithoutTimes(text, names, subject);
        if (!quantities.Exists(q => q.Class is QuantityClass.Target)) return null;
        var sentences = Sentences.Split(text);
        Quantities.AddTimes(quantities, TimesIn(passage), sentences);
        foreach (var quantity in quantities)
        {
            if (quantity.Class is QuantityClass.Target) targets.Add(new(passage, quantity));
        }

        return sentences;
    }
}
