using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class HeadingSearchTests
{
    private const int Limit = 12;
    private const int Least = 60;

    private static readonly Gen<string> Key = Gen.String[Gen.Char["甲乙丙丁戊"], 0, 20];

    [Fact]
    public void A_heading_is_found_where_one_text_has_so_many_of_its_pairs() => Gen.Select(Key.Array[0, 5], Key.Array[0, 5]).Sample((headings, texts) =>
    {
        HeadingBigrams[] pairs = [.. headings.Select(h => HeadingBigrams.Of(h, Limit))];

        new HeadingSearch(pairs).In(texts, Limit, Least).ShouldBe(pairs.Select(h => texts.Any(t => h.ShareIn(HeadingBigrams.Of(t, Limit)) >= Least)));
    });

    [Fact]
    public void Headings_are_alike_from_the_least_share_on() => Gen.Select(Key, Key, Gen.Int[1, 100]).Sample((one, other, least) =>
    {
        var (a, b) = (Pairs(one), Pairs(other));
        var shared = a.Intersect(b).Count();

        return HeadingBigrams.Of(one, 100).IsAlike(HeadingBigrams.Of(other, 100), least) == (shared > 0 && 100 * shared / a.Union(b).Count() >= least);
    });

    private static IReadOnlyList<(char, char)> Pairs(string key) => [.. key.Zip(key.Skip(1)).Distinct()];
}
