using PlanLint.Formats;
using PlanLint.Reports;
using PlanLint.Tests.Rules;
using PlanLint.Tests.Samples.OnePlan;

namespace PlanLint.Tests;

/// <summary>One linter serves any number of threads, and each gets the bytes that it would get alone.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public async Task Eight_threads_over_the_corpus_give_the_same_bytes_as_one()
    {
        IReadOnlyList<InputFile> files =
        [
            .. Directory.GetFiles(Repository.PathOf("tests/corpus"), "*.plan.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(f => new InputFile(Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f))),
            .. OnePlanFiles.All().Select(f => new InputFile($"one{f.Key}", f.Value)),
        ];
        files.Count.ShouldBeGreaterThan(100);
        var alone = files.Select(Log).ToList();
        using var start = new Barrier(Threads);
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(TestContext.Current.CancellationToken);
                // Each begins elsewhere, so that all of them meet on every file sooner or later.
                for (var i = 0; i < files.Count; i++)
                {
                    var file = (i + (thread * files.Count / Threads)) % files.Count;
                    Log(files[file]).AsSpan().SequenceEqual(alone[file]).ShouldBeTrue(files[file].Path);
                }
            },
            TaskCreationOptions.LongRunning)));
        SafetyTable.ShouldSay("threads", "线程 Threads over the corpus", $"{Threads}", $"与单线程每个字节相同 the same bytes as one");
    }

    private static byte[] Log(InputFile file)
    {
        using var log = new MemoryStream();
        var run = new LintRun([Check.Linter.Lint(file, new LintSettings(Check.Profile))], Check.Linter.Rules);
        new JsonReport().Write(run, log);
        new SarifReport(new(Model.Language.Chinese)).Write(run, log);
        return log.ToArray();
    }
}
