using System.Buffers;
using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>The lines of a text without what belongs to its pages.</summary>
internal static class PageLines
{
    private const int LongestRunningHead = 40;

    private static readonly SearchValues<char> Sentence = SearchValues.Create("。，；、：〔〕");

    /// <summary>The lines that are not blank, without page numbers, lines of contents, and heads that are repeated beside page numbers.</summary>
    public static IReadOnlyList<TextLine> Without(IReadOnlyList<Block.Paragraph> lines)
    {
        var texts = lines.Select(l => l.Text.Text.Trim()).ToList();
        var heads = RunningHeads(texts);
        var kept = new List<TextLine>();
        var (blank, page) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = texts[i];
            if (text.Length == 0)
            {
                blank = true;
            }
            else if (PageFurniture.IsPageNumber(text) || (text.Length <= LongestRunningHead && heads.Contains(text)))
            {
                page = true;
            }
            else if (!PageFurniture.IsContentsLine(text))
            {
                kept.Add(new(lines[i]) { IsAfterBlank = blank, IsAfterPage = page });
                (blank, page) = (false, false);
            }
        }

        return kept;
    }

    private static HashSet<string> RunningHeads(List<string> texts)
    {
        var beside = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            if (!PageFurniture.IsPageNumber(texts[i])) continue;
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                var at = i + step;
                for (var blanks = 0; blanks < 3 && at >= 0 && at < texts.Count && texts[at].Length == 0; blanks++) at += step;
                if (at < 0 || at >= texts.Count || texts[at].Length is 0 or > LongestRunningHead || HeadingMark.At(texts[at], 0) is not null) continue;
                beside[texts[at]] = beside.GetValueOrDefault(texts[at]) + 1;
            }
        }

        return [.. beside.Where(b => b.Value > 1 && !PageFurniture.IsPageNumber(b.Key) && b.Key.AsSpan().IndexOfAny(Sentence) < 0).Select(b => b.Key)];
    }
}
