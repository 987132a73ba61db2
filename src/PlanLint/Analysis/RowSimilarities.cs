using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which rows of a plan repeat each other without being equal. The prose and the division table are not compared: they have to agree.</summary>
public static class RowSimilarities
{
    /// <summary><see cref="SimilarRows"/> and <see cref="CopiedWords"/> of a plan: for each pair of rows at most one of either.</summary>
    public static IEnumerable<object> Of(Plan plan, IReadOnlyList<Sentence> sentences, Profile profile, RuleOptions options)
    {
        var names = new Lazy<OfficialNames>(() => OfficialNames.Of(plan, profile));
        foreach (var part in plan.AllRows.Where(r => r.Key.Length > 0).GroupBy(r => r.Part))
        {
            IReadOnlyList<ContentRow> rows = [.. part];
            foreach (var pair in Similar(rows, sentences, options)) yield return pair;
            foreach (var run in Copied(rows, names, options)) yield return run;
        }
    }

    private static IEnumerable<SimilarRows> Similar(IReadOnlyList<ContentRow> rows, IReadOnlyList<Sentence> sentences, RuleOptions options)
    {
        var limits = new SimilarityLimits(options.SimilarPercent, options.ContainedPercent, options.ContainedMinLength);
        var places = rows.Index().ToDictionary(r => r.Item.Id, r => r.Index);
        var pieces = new List<(int Row, string Key, TextSpan? Span)>();
        foreach (var sentence in sentences)
        {
            if (sentence is { IsClause: false, Passage: { Kind: PassageKind.Content, RowId: { } id } } && places.TryGetValue(id, out var row)) pieces.Add((row, sentence.Key, sentence.Span));
        }

        List<(int Row, string Key, TextSpan? Span)> whole = [.. rows.Select((row, i) => (i, row.Key, (TextSpan?)null))];
        return Pairs(rows, pieces, limits)
            .Concat(Pairs(rows, whole, limits with { Similarity = int.MaxValue }))
            .GroupBy(p => (p.FirstId, p.SecondId))
            .Select(g => g.MaxBy(p => p.IsContained ? p.Containment - 100 : p.Similarity)!)
            .OrderBy(p => p.SecondId).ThenBy(p => p.FirstId);
    }

    private static IEnumerable<SimilarRows> Pairs(IReadOnlyList<ContentRow> rows, List<(int Row, string Key, TextSpan? Span)> texts, SimilarityLimits limits) =>
        from pair in SimilarTexts.Find([.. texts.Select(t => t.Key)], [.. texts.Select(t => t.Row)], limits)
        let first = texts[pair.First]
        let second = texts[pair.Second]
        where rows[first.Row].Key != rows[second.Row].Key
        select new SimilarRows(rows[first.Row], rows[second.Row], Words(rows[first.Row], first.Span), Words(rows[second.Row], second.Span))
        {
            Similarity = pair.Similarity,
            Containment = pair.Containment,
            IsContained = pair.Similarity < limits.Similarity,
        };

    /// <summary>The words at a span of the content of a row; all of them for null.</summary>
    private static Field<string> Words(ContentRow row, TextSpan? span) => span is { } part ? row.Content.Part(part) : row.Content;

    private static IEnumerable<CopiedWords> Copied(IReadOnlyList<ContentRow> rows, Lazy<OfficialNames> names, RuleOptions options)
    {
        var texts = new Dictionary<int, MappedKey>();
        var own = new Dictionary<int, int[]>();
        return
            from run in SharedRuns.Find([.. rows.Select(r => r.Key)], options.VerbatimMinLength)
            where rows[run.First].Key != rows[run.Second].Key
            let words = Text(run.Second).ToText(run.SecondStart, run.Length)
            where !IsList(rows[run.Second].Content.Value, words, run.Length)
            let counted = Own(run.Second)[run.SecondStart + run.Length] - Own(run.Second)[run.SecondStart]
            where counted >= options.VerbatimMinLength
            group (run, words, counted) by (run.First, run.Second) into same
            let best = same.MaxBy(r => r.counted)
            select new CopiedWords(
                rows[best.run.First].Id,
                rows[best.run.Second].Id,
                rows[best.run.First].Content.Part(Text(best.run.First).ToText(best.run.FirstStart, best.run.Length)),
                rows[best.run.Second].Content.Part(best.words),
                best.run.Length);

        MappedKey Text(int row) => texts.TryGetValue(row, out var known) ? known : texts[row] = new(rows[row].Content.Value);

        int[] Own(int row) => own.TryGetValue(row, out var known) ? known : own[row] = names.Value.CountOthers(Text(row));
    }

    /// <summary>Whether words are mostly a list of short items, which many rows have to repeat.</summary>
    private static bool IsList(string text, TextSpan words, int length) =>
        text.AsSpan(words.Start, words.Length).Count('、') is >= 3 and var marks && length < 5 * marks;
}
