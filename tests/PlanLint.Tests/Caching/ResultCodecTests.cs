using System.Reflection;
using System.Text;
using PlanLint.Caching;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Tests.Rules;
using PlanLint.Tests.Samples.OnePlan;

namespace PlanLint.Tests.Caching;

/// <summary>What comes back is what was examined, to the last place.</summary>
public sealed class ResultCodecTests
{
    private static readonly LintSettings Settings = Check.On(new LintSettings(Check.Profile), Check.Rules.Rules.Select(r => r.Id));

    private static readonly ResultCodec Codec = new(Check.Rules.Rules);

    public static IReadOnlyList<InputFile> Files { get; } =
    [
        .. new[] { "tests/corpus", "samples" }.SelectMany(f => Directory.GetFiles(Repository.PathOf(f), "*.plan.*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Where(f => FileKinds.OfName(f) is not null)
            .Select(f => new InputFile(Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f))),
        .. OnePlanFiles.All().Select(f => new InputFile($"one{f.Key}", f.Value)),
    ];

    [Fact]
    public void Every_file_of_corpus_and_samples_comes_back_as_it_was()
    {
        var kept = 0;
        foreach (var file in Files)
        {
            var examined = Check.Linter.Examine(file, Settings);
            var bytes = ResultCodec.Write(examined, file, Settings);
            // What was not read whole is not kept, nor what is compared with other files; and nothing else is left out.
            (bytes is null).ShouldBe(examined.Problems.Count > 0 || examined.Parent is not null, file.Path);
            if (bytes is null) continue;
            kept++;
            Same(Codec.Read(bytes, file, Settings).ShouldNotBeNull(file.Path), examined);
            ResultCodec.Write(Codec.Read(bytes, file, Settings)!, file, Settings).ShouldBe(bytes, file.Path);
        }

        kept.ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData("title: \"\\uD800青石县\"\n")]
    [InlineData("title: [")]
    [InlineData("")]
    public void What_would_not_come_back_whole_is_not_kept(string text)
    {
        var file = new InputFile("x.plan.yaml", Encoding.UTF8.GetBytes(text));
        ResultCodec.Write(Check.Linter.Examine(file, Settings), file, Settings).ShouldBeNull();
    }

    [Fact]
    public void What_is_no_result_gives_none()
    {
        var file = Files.First(f => f.Path.EndsWith("hantai.plan.yaml", StringComparison.Ordinal));
        var bytes = ResultCodec.Write(Check.Linter.Examine(file, Settings), file, Settings)!;
        for (var length = 0; length < bytes.Length; length += 497) Codec.Read(bytes.AsMemory(0, length), file, Settings).ShouldBeNull();
        var random = new Random(1);
        for (var i = 0; i < 100; i++)
        {
            var damaged = bytes.ToArray();
            random.NextBytes(damaged.AsSpan(random.Next(damaged.Length))[..1]);
            Should.NotThrow(() => Codec.Read(damaged, file, Settings));
        }
    }

    [Fact]
    public void A_suppression_that_ends_is_good_for_one_day()
    {
        var file = new InputFile("x.plan.yaml", Encoding.UTF8.GetBytes("# planlint-disable-file PL1001 -- 机构改革后再定 until 2026-12-31\ntitle: 青石县实施方案\nactions:\n  - action: 农民行动\n"));
        var today = Settings with { AsOf = new(2026, 12, 31) };
        var bytes = ResultCodec.Write(Check.Linter.Examine(file, today), file, today)!;
        Codec.Read(bytes, file, today).ShouldNotBeNull();
        Codec.Read(bytes, file, today with { AsOf = new(2027, 1, 1) }).ShouldBeNull();
        Codec.Read(bytes, file, today with { AsOf = null }).ShouldBeNull();

        var other = new InputFile("x.plan.yaml", Encoding.UTF8.GetBytes("# planlint-disable-file PL1001 -- 机构改革后再定\ntitle: 青石县实施方案\n"));
        bytes = ResultCodec.Write(Check.Linter.Examine(other, today), other, today)!;
        Codec.Read(bytes, other, today with { AsOf = new(2027, 1, 1) }).ShouldNotBeNull();
    }

    /// <summary>The engine and the catalogue each have their record of a rule.</summary>
    private static Finding InCatalogue(Finding finding) => finding with { Rule = Check.Rules.Rules.Single(r => r.Id == finding.Rule.Id) };

    /// <summary>Property by property, found and not listed.</summary>
    private static void Same(ExaminedFile kept, ExaminedFile examined)
    {
        foreach (var property in typeof(ExaminedFile).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(p => p.Name is not ("EqualityContract" or nameof(ExaminedFile.Run))))
            ContentDigest.Of(property.GetValue(kept)).ShouldBe(ContentDigest.Of(property.GetValue(examined)), $"{examined.Path}: {property.Name}");
        ContentDigest.Of(kept.Run.Findings).ShouldBe(ContentDigest.Of(examined.Run.Findings.Select(InCatalogue)), examined.Path);
        ContentDigest.Of(kept.Run.Outcomes).ShouldBe(ContentDigest.Of(examined.Run.Outcomes), examined.Path);
    }
}
