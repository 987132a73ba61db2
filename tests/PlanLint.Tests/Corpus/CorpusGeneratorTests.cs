using PlanLint.Corpus;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Tests.Profiles;

namespace PlanLint.Tests.Corpus;

public sealed class CorpusGeneratorTests
{
    private static readonly SamplePhrases Phrases = SamplePhrases.Read(Repository.PathOf("samples"), BuiltIn.Kxsz2021);

    public static TheoryData<string> Syntaxes => [.. PlanWriters.All.Keys];

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void The_same_seed_gives_the_same_bytes(string syntax)
    {
        Written(syntax, seed: 7).ShouldBe(Written(syntax, seed: 7));
        Written(syntax, seed: 8).ShouldNotBe(Written(syntax, seed: 7));
    }

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void A_plan_is_read_with_all_its_rows_and_without_a_problem(string syntax)
    {
        var file = new InputFile($"county{PlanWriters.All[syntax].Ending}", Written(syntax, seed: 7));
        var document = new DocumentReader(DocumentReader.AllReaders).Read(file, TextEncoding.Auto, Limits.Default);
        var plan = PlanMapper.Map(document, BuiltIn.Kxsz2021, Limits.Default).Plan.ShouldNotBeNull();

        document.Problems.ShouldBeEmpty();
        plan.Actions.Sum(a => a.Tasks.Sum(t => t.Rows.Count)).ShouldBe(CorpusGenerator.UsualRows);
        plan.Actions.Count.ShouldBe(11);
    }

    [Fact]
    public void Plans_do_not_depend_on_those_made_before()
    {
        var corpus = new CorpusGenerator(Phrases, seed: 7);
        var first = Bytes(corpus, 3);
        Bytes(corpus, 4).ShouldNotBe(first);
        Bytes(corpus, 3).ShouldBe(first);
    }

    private static byte[] Written(string syntax, int seed)
    {
        using var stream = new MemoryStream();
        PlanWriters.All[syntax].Write(new CorpusGenerator(Phrases, seed).Plan(3, CorpusGenerator.UsualRows), stream);
        return stream.ToArray();
    }

    private static byte[] Bytes(CorpusGenerator corpus, int number)
    {
        using var stream = new MemoryStream();
        PlanWriters.All["yaml"].Write(corpus.Plan(number, CorpusGenerator.UsualRows), stream);
        return stream.ToArray();
    }
}
