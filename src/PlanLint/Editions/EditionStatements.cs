using System.Globalization;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>Compares what clauses of the two editions promise: until when, how much, how firmly.</summary>
/// <param name="before">The older edition.</param>
/// <param name="after">The new edition.</param>
internal sealed class EditionStatements(EditionText before, EditionText after)
{
    private const int AlikeClauses = 60;

    private readonly HashSet<NumericTarget> _compared = new(ReferenceEqualityComparer.Instance);

    /// <summary>A plan for later years promises for later years: its time limits are not those of the older edition.</summary>
    private readonly bool _isForOtherYears = before.Period.From is { } old && after.Period.From is { } @new && @new > old;

    /// <summary>The <see cref="EditionPair"/> facts: headline indicators, then the passages that say the same, in their order.</summary>
    public static IEnumerable<EditionPair> Of(EditionText before, EditionText after, IEnumerable<(Passage Old, Passage New)> passages)
    {
        var statements = new EditionStatements(before, after);
        return statements.Indicators().Concat(passages.SelectMany(p => statements.Of(p.Old, p.New)));
    }

    /// <summary>The first own values for one indicator and year, wherever they stand.</summary>
    private IEnumerable<EditionPair> Indicators()
    {
        var olds = new Dictionary<(string, int?), IndicatorValue>();
        foreach (var value in before.Values.Where(v => v.IsOwn)) olds.TryAdd((value.Indicator, value.Year), value);
        foreach (var value in after.Values.Where(v => v.IsOwn))
        {
            if (olds.Remove((value.Indicator, value.Year), out var old) && Number(old.Target, value.Target, value.Name) is { } pair) yield return pair;
        }
    }

    private IEnumerable<EditionPair> Of(Passage old, Passage @new)
    {
        var (olds, news) = (EditionClause.Of(old, before), EditionClause.Of(@new, after));
        var same = new OneToOne<EditionClause>(c => c.Id);
        if (olds is [var one] && news is [var other] && old.Kind is PassageKind.Deadline) same.Add(one, other);
        same.AddSame(olds, news, c => c.Key, c => c.Key);
        same.AddAlike(olds, news, c => new(c.Text, c.Key) { IsHeading = true }, p => p.Similarity >= AlikeClauses);
        foreach (var (clause, partner) in same.Pairs(olds))
        {
            foreach (var pair in Dates(clause, partner).Concat(Numbers(clause, partner)).Concat(Promises(clause, partner))) yield return pair;
        }
    }

    private IEnumerable<EditionPair> Dates(EditionClause old, EditionClause @new)
    {
        if (_isForOtherYears || old.Dates.Count != @new.Dates.Count) return [];
        return old.Dates.Zip(@new.Dates, (o, n) => new EditionPair(EditionMatter.Deadline, old.Passage.Text.Part(o.Span), @new.Passage.Text.Part(n.Span))
        {
            What = What(@new),
            IsFault = n.Number > o.Number,
        });
    }

    /// <summary>Targets of one unit and time; those left over in their order, if they are of the same units.</summary>
    private IEnumerable<EditionPair> Numbers(EditionClause old, EditionClause @new)
    {
        var (olds, news) = (old.Targets.ToList(), @new.Targets.ToList());
        var pairs = new List<(NumericTarget Old, NumericTarget New)>();
        var alone = news.GroupBy(Measure).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        foreach (var group in olds.GroupBy(Measure).Where(g => g.Count() == 1).ToList())
        {
            if (!alone.TryGetValue(group.Key, out var partner)) continue;
            pairs.Add((group.First(), partner));
            olds.Remove(group.First());
            news.Remove(partner);
        }

        if (olds.Select(Unit).SequenceEqual(news.Select(Unit))) pairs.AddRange(olds.Zip(news));
        return pairs.Select(p => Number(p.Old, p.New, What(@new))).OfType<EditionPair>();
    }

    /// <summary>Null for targets that cannot be compared, or were.</summary>
    private EditionPair? Number(NumericTarget old, NumericTarget @new, string what)
    {
        var (wasCeiling, isCeiling) = (LowerIsBetter.Of(Clause(old), old.Quantity), LowerIsBetter.Of(Clause(@new), @new.Quantity));
        if (wasCeiling is null || wasCeiling != isCeiling || !_compared.Add(@new)) return null;
        var (low, high) = (@new.Quantity.Low.CompareTo(old.Quantity.Low), (@new.Quantity.High ?? @new.Quantity.Low).CompareTo(old.Quantity.High ?? old.Quantity.Low));
        var isLess = (low < 0 && high <= 0) || (low <= 0 && high < 0);
        var isMore = (low > 0 && high >= 0) || (low >= 0 && high > 0);
        return new(EditionMatter.Target, old.Passage.Text.Part(old.Quantity.Span), @new.Passage.Text.Part(@new.Quantity.Span))
        {
            What = what,
            IsFault = isCeiling == true ? isMore : isLess,
            IsCeiling = isCeiling == true,
        };
    }

    /// <summary>The strongest word that went against the strongest that came.</summary>
    private static IEnumerable<EditionPair> Promises(EditionClause old, EditionClause @new)
    {
        List<PromiseWord> gone = [.. old.Promises.ExceptBy(@new.Promises.Select(p => p.Word), p => p.Word)];
        List<PromiseWord> come = [.. @new.Promises.ExceptBy(old.Promises.Select(p => p.Word), p => p.Word)];
        var (was, isNow) = gone.Count > 0 && come.Count > 0 ? (gone.MaxBy(p => p.Level), come.MaxBy(p => p.Level))
            : old.Promises.Count > 0 && @new.Promises.Count > 0 ? (old.Promises[0], @new.Promises[0]) : default;
        if (was.Level == 0) yield break;
        yield return new(EditionMatter.Promise, old.Passage.Text.Part(was.Span), @new.Passage.Text.Part(isNow.Span))
        {
            What = What(@new),
            IsFault = gone.Count > 0 && come.Count > 0 && isNow.Level < was.Level,
        };
    }

    private static (string Unit, string Time) Measure(NumericTarget target) => (target.Quantity.Unit, target.Quantity.Time switch
    {
        { Kind: TimeKind.Recurring } => Recurrence(target),
        { To: { } year } => year.ToString(CultureInfo.InvariantCulture),
        _ => "",
    });

    private static (string Unit, string Recurrence) Unit(NumericTarget target) => (target.Quantity.Unit, Recurrence(target));

    private static string Recurrence(NumericTarget target) =>
        target.Quantity.Time is { Kind: TimeKind.Recurring, Span: var span } ? ComparisonKey.Of(target.Passage.Text.Value.AsSpan(span.Start, span.Length)) : "";

    private static string What(EditionClause clause) => clause.Text.Value.TrimEnd('，', '。', '；', ',', ';');

    /// <summary>The words around a target, as far as they may say whether less is better.</summary>
    private static string Clause(NumericTarget target)
    {
        const int reach = 30;
        var (text, span) = (target.Passage.Text.Value, target.Quantity.Span);
        var from = text.AsSpan(0, span.Start).LastIndexOfAny("，。；,;") + 1;
        return text[Math.Max(from, span.Start - reach)..span.End];
    }
}
