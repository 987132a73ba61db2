using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class RankedPairsTests
{
    private static readonly SimilarityLimits Limits = new(70, 85, 20);

    [Fact]
    public void Rarer_pairs_rank_lower_and_those_of_one_text_are_only_counted() => Gen.String[Gen.Char["甲乙丙丁"], 2, 12].Array[1, 8].Sample(Check);

    [Fact]
    public void Any_number_of_pairs_has_room()
    {
        var (left, right) = (Many(0x4E00, 300), Many(0x4E00 + 150, 300));

        Check([left, right]);
    }

    private static void Check(string[] keys)
    {
        int[] texts = [.. Enumerable.Range(0, keys.Length)];
        var expected = keys.Select(Pairs).ToList();
        var holders = expected.SelectMany(p => p).CountBy(p => p).ToDictionary(p => p.Key, p => p.Value);
        var ranked = holders.Where(p => p.Value > 1).OrderBy(p => p.Value).Select((p, rank) => (p.Key, rank)).ToDictionary(p => p.Key, p => p.rank);

        var pairs = new RankedPairs(texts, new TextComparison(keys, texts, Limits));

        pairs.Sets.Select(s => s.Count).ShouldBe(expected.Select(e => e.Count));
        pairs.Sets.Select(s => s.Numbers.ToArray()).ShouldBe(expected.Select(e => e.Where(ranked.ContainsKey).Select(p => ranked[p]).Order().ToArray()));
        pairs.Starts.ShouldBe(holders.Values.Where(v => v > 1).Order().Aggregate(new List<int> { 0 }, (starts, count) => [.. starts, starts[^1] + count]));
    }

    private static HashSet<(char, char)> Pairs(string key) => [.. key.Zip(key.Skip(1))];

    /// <summary>A text with each pair of so many characters.</summary>
    private static string Many(int from, int count) =>
        string.Concat(Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(0, count).Select(b => $"{(char)(from + a)}{(char)(from + b)}")));
}
