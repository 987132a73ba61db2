using PlanLint.Benchmarks.Similarity;
using PlanLint.Corpus;
using PlanLint.Model;
using PlanLint.Tests.Profiles;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class SimilarTextsTests
{
    private const int ByHashes = 0;
    private const int ByIndex = int.MaxValue;

    private static readonly RuleOptions Options = new();
    private static readonly SimilarityLimits InDocument = new(Options.SimilarPercent, Options.ContainedPercent, Options.ContainedMinLength);
    private static readonly SimilarityLimits BetweenPlans = new(90, int.MaxValue, int.MaxValue);

    /// <summary>Rows of a made-up plan; one in a hundred says once more, or more than, what another says.</summary>
    private static readonly List<string> Keys =
        [.. new CorpusGenerator(SamplePhrases.Read(Repository.PathOf("samples"), BuiltIn.Kxsz2021), seed: 7).Plan(0, 1_500).Actions.SelectMany(a => a.Tasks).SelectMany(t => t.Rows).Select(r => ComparisonKey.Of(r.Content))];

    [Theory]
    [InlineData(ByHashes)]
    [InlineData(ByIndex)]
    public void Nearly_all_of_what_comparing_each_with_each_finds_is_found(int mostIndexed)
    {
        foreach (var limits in new[] { InDocument, InDocument with { Containment = int.MaxValue } })
        {
            var expected = BruteForce.Pairs(Keys, limits);
            var found = Unequal(Search(Keys, limits, mostIndexed));

            expected.Count.ShouldBeGreaterThan(5);
            found.ShouldBeSubsetOf(expected);
            found.ShouldBeUnique();
            found.Count.ShouldBeGreaterThanOrEqualTo(expected.Count * 95 / 100);
        }
    }

    [Theory]
    [InlineData(ByHashes)]
    [InlineData(ByIndex)]
    public void Equal_texts_are_paired_with_the_first_and_texts_of_one_owner_never(int mostIndexed)
    {
        string[] keys = ["组织科技专家到村开展农技培训服务", "组织科技专家到乡开展农技培训服务", "组织科技专家到村开展农技培训服务", "组织科技专家到村开展农技培训服务"];

        SimilarTexts.All(keys, [0, 1, 2, 3], InDocument, mostIndexed).Select(p => (p.First, p.Second)).Order().ShouldBe([(0, 1), (0, 2), (0, 3)]);
        SimilarTexts.All(keys, [0, 0, 0, 0], InDocument, mostIndexed).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ByHashes)]
    [InlineData(ByIndex)]
    public void Of_many_texts_of_one_template_nearly_each_is_like_an_earlier_one(int mostIndexed)
    {
        IReadOnlyList<string> keys = [.. Enumerable.Range(0, 3_000).Select(i => $"到二〇二五年组织科技专家到第{i:D4}村开展农业技术培训服务不少于十场次")];

        Search(keys, BetweenPlans with { Similarity = 75 }, mostIndexed).Select(p => p.Second).Distinct().Count().ShouldBeGreaterThan(keys.Count * 99 / 100);
    }

    [Fact]
    public void The_limits_say_what_is_contained()
    {
        const string few = "推动科普资源下沉乡村组织科技专家开展技术指导和示范推广";
        string[] keys = [few, $"在县城和集镇办好科普讲堂举办科学实验展演邀请院士专家作专题报告{few}关心服务留守老人妇女儿童办好假期科学营"];

        var pair = Search(keys, InDocument, ByHashes).ShouldHaveSingleItem();
        pair.Containment.ShouldBe(100);
        pair.Similarity.ShouldBeLessThan(InDocument.Similarity);
        Search(keys, InDocument with { ContainedLength = few.Length + 1 }, ByHashes).ShouldBeEmpty();
    }

    [Fact]
    public void Marks_of_sets_bound_what_they_share()
    {
        IReadOnlyList<uint[]> sets = [.. Keys.Take(200).Select(k => k.Zip(k.Skip(1), (a, b) => MinHashBands.Mixed(a << 16 | b)).Distinct().ToArray())];
        IReadOnlyList<SetMarks> marks = [.. sets.Select(s => SetMarks.Of(s))];
        var ruledOut = 0;
        for (var i = 1; i < sets.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                marks[i].MostShared(marks[k]).ShouldBeGreaterThanOrEqualTo(sets[i].Intersect(sets[k]).Count());
                if (!InDocument.MayHold(marks[i], marks[k])) ruledOut++;
            }
        }

        ruledOut.ShouldBeGreaterThan(sets.Count * (sets.Count - 1) / 2 * 9 / 10);
    }

    private static IReadOnlyList<SimilarPair> Search(IReadOnlyList<string> keys, SimilarityLimits limits, int mostIndexed) =>
        SimilarTexts.All(keys, [.. Enumerable.Range(0, keys.Count)], limits, mostIndexed);

    private static List<(int First, int Second)> Unequal(IReadOnlyList<SimilarPair> pairs) =>
        [.. pairs.Where(p => p is not { Similarity: 100, Containment: 100 }).Select(p => (p.First, p.Second))];
}
