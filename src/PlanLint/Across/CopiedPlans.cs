using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Across;

/// <summary>
/// Sentences that plans share. Equal ones are found by their key, alike ones through <see cref="SimilarTexts"/>, each pair once. A sentence counts for at
/// most 16 earlier plans, so that time is near-linear even where all plans come from one template.
/// </summary>
internal sealed class CopiedPlans
{
    private const int LeastSimilar = 90;
    private const int LeastSentences = 5;
    private const int MostPlans = 16;

    private readonly IReadOnlyList<PlanDigest> _plans;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>For each key the plans that hold it, in their order, with the first place in each.</summary>
    private readonly List<List<(int Plan, Field<string> Words)>> _holders = [];

    private CopiedPlans(IReadOnlyList<PlanDigest> plans)
    {
        _plans = plans;
        foreach (var (i, plan) in plans.Index())
        {
            foreach (var (words, key) in plan.Sentences)
            {
                if (_numbers.TryAdd(key, _holders.Count)) _holders.Add([]);
                var holders = _holders[_numbers[key]];
                if (holders.Count == 0 || holders[^1].Plan != i) holders.Add((i, words));
            }
        }
    }

    /// <summary>For each plan what it shares with earlier ones, in the order of those.</summary>
    /// <param name="plans">The plans, in ordinal order of their files.</param>
    /// <param name="deadline">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The deadline is over.</exception>
    public static IReadOnlyList<IReadOnlyList<CopiedPlan>> Of(IReadOnlyList<PlanDigest> plans, CancellationToken deadline)
    {
        var search = new CopiedPlans(plans);
        var alike = search.Alike(deadline);
        return [.. plans.Select((_, i) => search.WithEarlier(i, alike, deadline))];
    }

    /// <summary>For each key the keys that are like it: itself first, then the most similar.</summary>
    private List<(int Key, int Similarity)>[] Alike(CancellationToken deadline)
    {
        var alike = Enumerable.Range(0, _holders.Count).Select(i => new List<(int Key, int Similarity)> { (i, 100) }).ToArray();
        IReadOnlyList<string> keys = [.. _numbers.OrderBy(n => n.Value).Select(n => n.Key)];
        var pairs = SimilarTexts.All(keys, [.. Enumerable.Range(0, keys.Count)], new(LeastSimilar, int.MaxValue, int.MaxValue) { Deadline = deadline });
        foreach (var pair in pairs.OrderByDescending(p => p.Similarity).ThenBy(p => p.First).ThenBy(p => p.Second))
        {
            alike[pair.First].Add((pair.Second, pair.Similarity));
            alike[pair.Second].Add((pair.First, pair.Similarity));
        }

        return alike;
    }

    private IReadOnlyList<CopiedPlan> WithEarlier(int plan, List<(int Key, int Similarity)>[] alike, CancellationToken deadline)
    {
        deadline.ThrowIfCancellationRequested();
        var shared = new SortedDictionary<int, List<CopiedSentence>>();
        foreach (var (words, key) in _plans[plan].Sentences.DistinctBy(s => s.Key, StringComparer.Ordinal))
        {
            var told = new HashSet<int>();
            foreach (var (there, similarity) in from like in alike[_numbers[key]] from holder in Earlier(like.Key) select (holder, like.Similarity))
            {
                if (told.Count == MostPlans) break;
                if (!told.Add(there.Plan)) continue;
                if (!shared.TryGetValue(there.Plan, out var sentences)) shared.Add(there.Plan, sentences = []);
                sentences.Add(new(words, there.Words, similarity));
            }
        }

        return [.. shared.Select(s => Told(_plans[s.Key].Title, [.. s.Value.DistinctBy(c => c.There)]))];

        IEnumerable<(int Plan, Field<string> Words)> Earlier(int key) => _holders[key].TakeWhile(h => h.Plan < plan);
    }

    private static CopiedPlan Told(Field<string> other, IReadOnlyList<CopiedSentence> sentences) =>
        new(other, sentences) { IsEnough = sentences.Count >= LeastSentences };
}
