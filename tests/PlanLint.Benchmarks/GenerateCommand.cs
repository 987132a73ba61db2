using System.Globalization;
using PlanLint.Corpus;
using PlanLint.Profiles;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Benchmarks;

/// <summary><c>generate FOLDER [--plans N] [--rows N] [--syntax csv|docx|json|yaml] [--seed N]</c>: a corpus of plans made from the samples.</summary>
internal static class GenerateCommand
{
    /// <summary>The seed of all published numbers.</summary>
    public const int UsualSeed = 2021;

    public static int Run(Arguments arguments)
    {
        if (arguments.Rest is not [var folder] || !PlanWriters.All.TryGetValue(arguments.Text("--syntax") ?? "yaml", out var writer))
        {
            Console.Error.WriteLine("generate FOLDER [--plans N] [--rows N] [--syntax csv|docx|json|yaml] [--seed N]");
            return 2;
        }

        var corpus = Generator(arguments.Number("--seed", UsualSeed));
        Write(corpus, folder, writer, (arguments.Number("--plans", 1), arguments.Number("--rows", CorpusGenerator.UsualRows)));
        return 0;
    }

    public static CorpusGenerator Generator(int seed) => new(SamplePhrases.Read(Samples.Folder, Profile), seed);

    /// <summary>The profile of the samples.</summary>
    public static Profile Profile { get; } = BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!;

    /// <summary>Writes the first plans of a corpus into a folder of their own.</summary>
    public static void Write(CorpusGenerator corpus, string folder, IPlanWriter writer, (int Plans, int Rows) size)
    {
        Directory.CreateDirectory(folder);
        Parallel.For(0, size.Plans, number =>
        {
            using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"county-{number:D5}{writer.Ending}")));
            writer.Write(corpus.Plan(number, size.Rows), file);
        });
    }
}
