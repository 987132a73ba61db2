using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>A heading or paragraph as it is matched between prose and division table.</summary>
internal sealed record HeadingItem(Field<string> Text, string Key)
{
    private const int LongestHeading = 120;
    private const int LongestText = 400;
    private const int LeastContentPairs = 18;
    private const int LeastContained = 80;
    private const int ShortestContained = 8;
    private const int LeastPrefix = 10;
    private const int ShortHeading = 20;

    /// <summary>Below this two headings are never taken for one.</summary>
    private const int LeastSimilar = 30;

    /// <summary>Whether it is a heading; a paragraph otherwise.</summary>
    public required bool IsHeading { get; init; }

    /// <summary>The key without leading 实施, 推进, 进一步.</summary>
    public string Core { get; } = HeadingWords.Core(Key);

    /// <summary>The task, or null.</summary>
    public PlanTask? Task { get; init; }

    private HeadingBigrams Pairs => field ??= HeadingBigrams.Of(Core, IsHeading ? LongestHeading : LongestText);

    private HeadingBigrams Content => field ??= HeadingBigrams.Of(ContentKey, LongestText);

    private string ContentKey => Task is null ? "" : string.Concat(Task.Rows.Select(r => r.Key));

    public static HeadingItem Of(PlanTask task) => new(task.Title, ComparisonKey.Of(task.Title.Value)) { IsHeading = true, Task = task };

    public static HeadingItem Paragraph(Field<string> text, string key) => new(text, key) { IsHeading = false };

    /// <summary>How well it fits an item of the table: a rank to order by, how alike the headings are, and whether more speaks for it. Null when nothing does.</summary>
    public (int Rank, int Similarity, bool IsSure)? Fits(HeadingItem table)
    {
        var dice = IsHeading ? Pairs.Dice(table.Pairs) : 0;
        var rank = dice;
        var isSure = false;
        if (Math.Min(Core.Length, table.Core.Length) >= ShortestContained && Pairs.Containment(table.Pairs) is >= LeastContained and var contained) Sure(contained);
        if (HeadingWords.CommonPrefix(Core, table.Core) >= LeastPrefix) Sure(LeastContained);
        if (Math.Min(Content.Count, table.Content.Count) >= LeastContentPairs && Content.Containment(table.Content) is >= LeastContained and var same) Sure(same);
        return rank < LeastSimilar ? null : (rank, dice, isSure);

        // A paragraph is taken only when no heading fits.
        void Sure(int value)
        {
            isSure = true;
            rank = Math.Max(rank, IsHeading ? value : value - 30);
        }
    }

    /// <summary>The pair of this and an item of the table, with what differs.</summary>
    public HeadingPair With(HeadingItem table, int similarity, bool isSure)
    {
        var pair = new HeadingPair(Text, table.Text) { IsHeading = IsHeading && table.IsHeading, Similarity = similarity, IsSure = isSure };
        if (Key == table.Key) return pair;
        if (pair.IsHeading && Key.Length <= ShortHeading && table.Key.Length <= ShortHeading) return pair with { IsRenamed = true };
        if (HeadingWords.IsAbridged(table.Key, Key) || HeadingWords.IsAbridged(Key, table.Key)) return pair;
        return HeadingWords.FirstDifference(table.Text.Value, Text.Value, LongestText) is not var (inTable, inBody)
            ? pair
            : pair with { InTable = table.Text.Part(inTable), InBody = Text.Part(inBody), IsRenamed = true, IsHeading = false };
    }
}
