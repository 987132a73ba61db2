using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class PairSetsTests
{
    [Fact]
    public void Pairs_are_numbered_as_they_are_seen_and_counted_once_a_text() => Gen.String[Gen.Char["甲乙丙丁"], 2, 12].Array[1, 8].Sample(Check);

    [Fact]
    public void Any_number_of_pairs_has_room()
    {
        var (left, right) = (Many(0x4E00, 300), Many(0x4E00 + 150, 300));

        Check([left, right]);
    }

    private static void Check(string[] keys)
    {
        var expected = keys.Select(Pairs).ToList();
        IReadOnlyList<KeyValuePair<(char, char), int>> holders = [.. expected.SelectMany(p => p).CountBy(p => p)];
        var numbers = holders.Index().ToDictionary(p => p.Item.Key, p => p.Index);

        using var sets = new PairSets(keys);

        sets.Count.ShouldBe(keys.Length);
        sets.Pairs.ShouldBe(numbers.Count);
        Enumerable.Range(0, keys.Length).Select(t => sets[t].ToArray()).ShouldBe(expected.Select(e => e.Select(p => numbers[p]).ToArray()));
        Enumerable.Range(0, sets.Pairs).Select(sets.TextsWith).ShouldBe(holders.Select(p => p.Value));
    }

    private static List<(char, char)> Pairs(string key) => [.. key.Zip(key.Skip(1)).Distinct()];

    /// <summary>A text with each pair of so many characters.</summary>
    private static string Many(int from, int count) =>
        string.Concat(Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(0, count).Select(b => $"{(char)(from + a)}{(char)(from + b)}")));
}
