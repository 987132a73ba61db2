using System.Diagnostics;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Reports;

namespace PlanLint.Fuzz;

/// <summary>
/// Gives damaged files of one syntax to the reader and the mapper, and some to the whole linter. None may throw, take long, name a place outside
/// of the file or come out otherwise a second time. An input is known by its number: it is the same in every run.
/// </summary>
/// <param name="ending">The ending of the syntax.</param>
/// <param name="samples">The folder <c>samples/one-plan</c>.</param>
/// <param name="linter">What is tried.</param>
/// <param name="settings">How files are checked.</param>
internal sealed class FuzzRun(string ending, string samples, Linter linter, LintSettings settings)
{
    /// <summary>Every one of so many inputs is read twice, and both times must be equal.</summary>
    public const int TwiceEvery = 10;

    /// <summary>Every one of so many inputs is checked with all rules, twice.</summary>
    public const int LintEvery = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DocumentReader _reader = new(DocumentReader.AllReaders);
    private readonly IReadOnlyList<byte[]> _seeds = FuzzSeeds.Of(ending, samples);
    private readonly DamagedPackage? _package = ending is ".docx" or ".xlsx" ? new(FuzzSeeds.Of(ending, samples)[0]) : null;

    private int _plans;
    private int _unread;

    /// <summary>Inputs so far in which a plan was found.</summary>
    public int Plans => _plans;

    /// <summary>Inputs so far that could not be read at all.</summary>
    public int Unread => _unread;

    /// <summary>Tries an input. Safe on any number of threads.</summary>
    /// <param name="number">Number of the input.</param>
    /// <exception cref="FuzzException">It did what none may do.</exception>
    public void Try(int number)
    {
        var file = new InputFile($"方案{ending}", Input(number));
        var clock = Stopwatch.StartNew();
        try
        {
            var first = Read(file);
            if (first.Rows > 0) Interlocked.Increment(ref _plans);
            if (!first.IsRead) Interlocked.Increment(ref _unread);
            if (number % TwiceEvery == 0 && Read(file) != first) throw new FuzzException("The same input was read otherwise a second time.");
            if (number % LintEvery == 0) Lint(file);
        }
        catch (Exception e)
        {
            throw new FuzzException($"{ending}, input {number} ({file.Content.Length} bytes): {e.GetType().Name}: {e.Message}", e);
        }

        if (clock.Elapsed > Patience) throw new FuzzException($"{ending}, input {number} ({file.Content.Length} bytes) took {clock.Elapsed}.");
    }

    /// <summary>The bytes of an input.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(number);
        return _package is not null ? _package.Next(random) : Damage.Apply(_seeds[random.Next(_seeds.Count)], _seeds[random.Next(_seeds.Count)], random);
    }

    /// <summary>Reads and maps; what came out, in short.</summary>
    private (bool IsRead, string? Text, int Problems, int Rows, int Units, int Assumptions) Read(InputFile file)
    {
        var document = _reader.Read(file, TextEncoding.Auto, settings.Limits);
        Places.Check(document);
        if (document.Root is null && document.Problems.Count == 0 && document.Source?.Text.Length > 0 && ending is not ".plan.yaml")
            throw new FuzzException("Nothing was read and nothing was said.");
        var mapped = PlanMapper.Map(document, settings.Profile, settings.Limits);
        Places.Check(mapped);
        return (document.Root is not null, document.Source?.Text, document.Problems.Count + mapped.Problems.Count, mapped.Plan?.AllRows.Count() ?? 0, mapped.Plan?.AllUnits.Count ?? 0, mapped.Assumptions.Count);
    }

    private void Lint(InputFile file)
    {
        var result = linter.Lint(file, settings);
        Places.Check(result);
        if (result.Notifications.Any(n => n.Kind is NotificationKind.Rule)) throw new FuzzException("A rule failed: " + result.Notifications.First(n => n.Kind is NotificationKind.Rule).Text.English);
        if (!Log(result).AsSpan().SequenceEqual(Log(linter.Lint(file, settings)))) throw new FuzzException("The same input gave another result a second time.");
    }

    private byte[] Log(FileResult result)
    {
        using var log = new MemoryStream();
        new JsonReport().Write(new LintRun([result], linter.Rules), log);
        return log.ToArray();
    }
}
