using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Which rows of a plan repeat each other without being equal. The prose and the division table are not compared: they have to agree.</summary>
internal static class RowSimilarities
{
    /// <summary><see cref="SimilarRows"/> and <see cref="CopiedWords"/> of a plan: for each pair of rows at most one of either.</summary>
    public static IEnumerable<object> Of(Plan plan, UnitMention[] units, Sentence[] sentences, Profile profile, RuleOptions options)
    {
        var found = new List<object>();
        var names = new Lazy<OfficialNames>(() => OfficialNames.Of(units, profile));
        foreach (var part in plan.AllRows.Where(r => r.Key.Length > 0).GroupBy(r => r.Part))
        {
            ContentRow[] rows = [.. part];
            using var texts = new NumberedTexts([.. rows.Select(r => r.Key)]);
            found.AddRange(Similar(rows, texts, sentences, options));
            found.AddRange(Copied(rows, texts, names, options));
        }

        return found;
    }

    private static IEnumerable<SimilarRows> Similar(ContentRow[] rows, NumberedTexts texts, Sentence[] sentences, RuleOptions options)
    {
        var limits = new SimilarityLimits(options.SimilarPercent, options.ContainedPercent, options.ContainedMinLength);
        var (pieces, spans) = SentencesOf(rows, sentences);
        var whole = new ComparedText[rows.Length];
        for (var row = 0; row < rows.Length; row++) whole[row] = new(rows[row].Key, row, 0, row);
        return Pairs(rows, texts, pieces, (piece, row) => row.Content.Part(spans[piece]), limits)
            .Concat(Pairs(rows, texts, whole, (_, row) => row.Content, limits with { Similarity = int.MaxValue }))
            .GroupBy(p => (p.FirstId, p.SecondId))
            .Select(g => g.MaxBy(p => p.IsContained ? p.Containment - 100 : p.Similarity)!)
            .OrderBy(p => p.SecondId).ThenBy(p => p.FirstId);
    }

    /// <summary>The sentences of rows, and where each stands in the content of its row. Their keys one behind the other are the key of the row.</summary>
    private static (ComparedText[] Pieces, List<TextSpan> Spans) SentencesOf(ContentRow[] rows, Sentence[] sentences)
    {
        var (pieces, spans) = (new List<ComparedText>(2 * rows.Length), new List<TextSpan>(2 * rows.Length));
        var places = new Dictionary<int, int>(rows.Length);
        for (var row = 0; row < rows.Length; row++) places.Add(rows[row].Id, row);
        var starts = new int[rows.Length];
        foreach (var sentence in sentences)
        {
            if (sentence.IsClause || sentence.Passage is not { Kind: PassageKind.Content, RowId: { } id } || !places.TryGetValue(id, out var row)) continue;
            pieces.Add(new(sentence.Key, row, starts[row], row));
            spans.Add(sentence.Span);
            starts[row] += sentence.Key.Length;
        }

        return ([.. pieces], spans);
    }

    private static IEnumerable<SimilarRows> Pairs(ContentRow[] rows, NumberedTexts texts, ComparedText[] pieces, Func<int, ContentRow, Field<string>> words, SimilarityLimits limits) =>
        from pair in SimilarTexts.Find(texts, pieces, limits)
        let first = rows[pieces[pair.First].Owner]
        let second = rows[pieces[pair.Second].Owner]
        where first.Key != second.Key
        select new SimilarRows(first, second, words(pair.First, first), words(pair.Second, second))
        {
            Similarity = pair.Similarity,
            Containment = pair.Containment,
            IsContained = pair.Similarity < limits.Similarity,
        };

    private static IEnumerable<CopiedWords> Copied(ContentRow[] rows, NumberedTexts texts, Lazy<OfficialNames> names, RuleOptions options)
    {
        var mapped = new Dictionary<int, MappedKey>();
        var own = new Dictionary<int, int[]>();
        return
            from run in SharedRuns.Find(texts, options.VerbatimMinLength)
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

        MappedKey Text(int row) => mapped.TryGetValue(row, out var known) ? known : mapped[row] = new(rows[row].Content.Value);

        int[] Own(int row) => own.TryGetValue(row, out var known) ? known : own[row] = names.Value.CountOthers(Text(row));
    }

    /// <summary>Whether words are mostly a list of short items, which many rows have to repeat.</summary>
    private static bool IsList(string text, TextSpan words, int length) =>
        text.AsSpan(words.Start, words.Length).Count('、') is >= 3 and var marks && length < 5 * marks;
}
