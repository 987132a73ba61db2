using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which annexes of a plan its text announces.</summary>
internal static partial class AnnexDeclarations
{
    /// <summary>Less alike names mean different annexes.</summary>
    private const int LeastAlike = 30;

    private const int Longest = 200;
    private const int MostCompared = 32;

    /// <summary>
    /// One for each annex of a plan with prose, in the order of the text. An announcement of the same name comes first, then the one most like it that is
    /// left. Words of the text such as 见附件 announce an annex too, where no announcement names it otherwise.
    /// </summary>
    public static IReadOnlyList<AnnexDeclaration> Of(Plan plan, Passage[] passages)
    {
        if (plan.Kind is not PlanKind.Plan || plan.Annexes.Count == 0) return [];
        var isMentioned = passages.Any(p => p.Kind is PassageKind.Intro or PassageKind.Content or PassageKind.HeadlineTarget && p.Text.Value.Contains("附件", StringComparison.Ordinal));
        var byName = plan.AnnexNotes.GroupBy(n => Key(n.Value), StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<Field<string>>(g), StringComparer.Ordinal);
        var same = plan.Annexes.Select(a => a.Title is { } title && byName.TryGetValue(Key(title.Value), out var notes) && notes.TryDequeue(out var note) ? note : null).ToList();
        var left = plan.AnnexNotes.Except(same.OfType<Field<string>>()).ToList();
        return [.. plan.Annexes.Select((annex, i) =>
        {
            var other = same[i] is null && annex.Title is { } title ? TakeMostAlike(title.Value, left) : null;
            var note = same[i] ?? other;
            return new AnnexDeclaration(annex, (annex.Title ?? annex.Text).Value)
            {
                Note = note,
                NoteName = Name(note?.Value ?? ""),
                IsDeclared = same[i] is not null || (other is null && isMentioned),
            };
        })];
    }

    private static Field<string>? TakeMostAlike(string title, List<Field<string>> notes)
    {
        var own = HeadingBigrams.Of(Key(title), Longest);
        var best = notes.Take(MostCompared)
            .Select(n => (Note: n, Dice: own.Dice(HeadingBigrams.Of(Key(n.Value), Longest))))
            .Where(n => n.Dice >= LeastAlike)
            .OrderByDescending(n => n.Dice)
            .Select(n => n.Note)
            .FirstOrDefault();
        if (best is not null) notes.Remove(best);
        return best;
    }

    private static string Key(string note) => ComparisonKey.Of(Name(note));

    private static string Name(string note) => Number().Replace(note, "");

    [GeneratedRegex(@"^\s*[0-9０-９]{1,2}\s?[.．、]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
