using System.Text;
using PlanLint.Across;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Stages;

namespace PlanLint.Caching;

/// <summary>
/// Examined files to bytes and back. What comes back is what was examined, to the last place. Only files that were read and checked whole are written: what could
/// not be read or checked is tried anew in each run.
/// </summary>
/// <param name="rules">The catalogue.</param>
internal sealed class ResultCodec(IReadOnlyList<RuleInfo> rules)
{
    /// <summary>Changes with the form of the bytes.</summary>
    public const string Format = "planlint-result-1";

    private const int NoDay = -1;

    private readonly Dictionary<string, RuleInfo> _rules = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    private readonly RuleWords _words = new(rules);

    /// <summary>The bytes; null when the file is not one that may be kept.</summary>
    /// <param name="file">What came of it.</param>
    /// <param name="input">The file.</param>
    /// <param name="settings">What it was examined with.</param>
    public static byte[]? Write(ExaminedFile file, InputFile input, LintSettings settings)
    {
        if (file.Source is not { } source || file.Problems.Count > 0 || input.Failure is not null) return null;
        // What it is compared with by others, and what is wrong with its older edition, lies in other files.
        if (file.Parent is not null || file.Against is not null) return null;
        using var bytes = new MemoryStream();
        using var to = new EntryWriter(bytes, source);
        try
        {
            SourceCodec.Write(to, source, input, settings.Encoding);
            Write(to, file, settings);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        to.Flush();
        return to.IsIncomplete ? null : bytes.ToArray();
    }

    /// <summary>What was examined; null when the bytes are of another day, or no result at all.</summary>
    /// <param name="bytes">As they were written for this file and settings that are equal.</param>
    /// <param name="input">The file.</param>
    /// <param name="settings">What it is to be examined with.</param>
    public ExaminedFile? Read(ReadOnlyMemory<byte> bytes, InputFile input, LintSettings settings)
    {
        var from = new EntryReader(bytes);
        try
        {
            from.Source = SourceCodec.Read(from, input, settings.Encoding);
            return Read(from, settings);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or ArgumentException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static void Write(EntryWriter to, ExaminedFile file, LintSettings settings)
    {
        // Entries of suppressions files stand last, and are made anew.
        IReadOnlyList<WrittenSuppression> comments = [.. file.Suppressions.All.Take(file.Suppressions.All.Count - settings.Suppressions.Count)];
        var ends = comments.Any(c => c.Meaning.Until is not null);
        to.Write(ends);
        to.Number(ends && settings.AsOf is { } day ? day.DayNumber : NoDay);

        List<Profile> profiles = [settings.Profile, .. settings.Candidates];
        var number = file.Profile is null ? 0 : profiles.FindIndex(p => ReferenceEquals(p, file.Profile.Profile));
        to.IsIncomplete |= number < 0;
        to.Number(number);
        to.Number(file.Profile is { } applied ? (int)applied.Choice : -1);

        to.Place(file.Input.At);
        to.Write(file.Input.IsReadable);
        to.Number(file.Input.RowCount);
        to.All(file.Run.Outcomes, outcome =>
        {
            to.Text(outcome.Key);
            OutcomeCodec.Write(to, outcome.Value);
        });
        to.All(file.Run.Findings, finding => FindingCodec.Write(to, finding));
        to.All(comments, comment => SuppressionCodec.Write(to, comment));
        to.Number(file.Suppressions.Start);
        to.Write(file.Digest is not null);
        if (file.Digest is { } digest) DigestCodec.Write(to, digest);
    }

    private ExaminedFile? Read(EntryReader from, LintSettings settings)
    {
        var (ends, day) = (from.Flag(), from.Number());
        if (ends && day != (settings.AsOf?.DayNumber ?? NoDay)) return null;
        var (number, choice) = (from.Number(), from.Number());
        var profile = number == 0 ? settings.Profile : settings.Candidates[number - 1];
        var own = settings with { Profile = profile, Severities = Severities.InForce(rules, profile, settings) };
        var input = new InputDocument(from.Place(), from.Flag(), from.Number(), 0);
        var outcomes = from.All(() => KeyValuePair.Create(from.Words(), OutcomeCodec.Read(from)));
        var findings = from.All(() => FindingCodec.Read(from, _rules));
        WrittenSuppression[] comments = [.. from.All(() => SuppressionCodec.Read(from))];
        return new(input, from.Source, [], own, new(findings, new OrderedDictionary<string, RuleOutcome>(outcomes, StringComparer.Ordinal)))
        {
            Profile = choice < 0 ? null : new(profile, (ProfileChoice)choice),
            Suppressions = new([.. comments, .. SuppressionEntries.Of(settings.Suppressions, _words, settings.AsOf)], from.Number(), IsFileRead: true),
            Digest = from.Flag() ? DigestCodec.Read(from, KnownPlace.Of(profile)) : null,
        };
    }
}
