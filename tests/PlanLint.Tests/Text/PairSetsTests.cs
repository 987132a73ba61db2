using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class PairSetsTests
{
    [Fact]
    public void Pairs_are_numbered_as_they_are_seen() => Gen.String[Gen.Char["甲乙丙丁"], 0, 12].Array[1, 8].Sample(Check);

    [Fact]
    public void Any_number_of_pairs_has_room()
    {
        var (left, right) = (Many(0x4E00, 300), Many(0x4E00 + 150, 300));

        Check([left, right]);
    }

    [Fact]
    public void A_piece_has_each_pair_once() => Gen.String[Gen.Char["甲乙丙丁"], 6, 12].Array[1, 8].Sample(keys =>
    {
        ComparedText[] pieces = [.. keys.SelectMany((key, i) => new[] { new ComparedText(key[..3], i, 0, i), new(key[3..], i, 3, i) })];
        using var texts = new NumberedTexts(keys);

        using var sets = new PairSets(texts, pieces);

        sets.Count.ShouldBe(pieces.Length);
        var expected = pieces.Select(p => texts[p.Text].Slice(p.Start, p.Key.Length - 1).ToArray().Distinct().ToArray()).ToList();
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            sets[piece].ToArray().ShouldBe(expected[piece]);
            sets.CountOf(piece).ShouldBe(expected[piece].Length);
            sets.SharedOf(piece).ShouldBe(expected[piece].Count(texts.IsShared));
            // Twice, for what one comparison leaves behind must not matter to the next.
            foreach (var other in Enumerable.Range(0, pieces.Length))
            {
                sets.Common(piece, other).ShouldBe(expected[piece].Intersect(expected[other]).Count());
                sets.Common(other, piece).ShouldBe(expected[piece].Intersect(expected[other]).Count());
            }
        }

        Enumerable.Range(0, sets.Pairs).Select(sets.PiecesWith).ShouldBe(Enumerable.Range(0, sets.Pairs).Select(p => expected.Count(e => e.Contains(p))));
    });

    private static void Check(string[] keys)
    {
        var places = keys.Select(k => k.Zip(k.Skip(1)).ToList()).ToList();
        var distinct = places.SelectMany(p => p).Distinct().ToList();
        var numbers = distinct.Index().ToDictionary(p => p.Item, p => p.Index);
        var holders = places.SelectMany(p => p.Distinct()).CountBy(p => p).ToDictionary();

        using var texts = new NumberedTexts(keys);

        texts.Pairs.ShouldBe(distinct.Count);
        Enumerable.Range(0, keys.Length).Select(t => texts[t].ToArray()).ShouldBe(places.Select(p => p.Select(pair => numbers[pair]).ToArray()));
        Enumerable.Range(0, texts.Pairs).Select(texts.IsShared).ShouldBe(distinct.Select(p => holders[p] > 1));
    }

    /// <summary>A text with each pair of so many characters.</summary>
    private static string Many(int from, int count) =>
        string.Concat(Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(0, count).Select(b => $"{(char)(from + a)}{(char)(from + b)}")));
}
