using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>Takes what belongs to the pages out of a flattened table: repeated headers, page numbers, running titles above the headers.</summary>
internal static class FlattenedPage
{
    /// <summary>The lines of the table proper.</summary>
    /// <param name="lines">All lines, blank ones included.</param>
    /// <param name="hasNumbers">Whether a line of digits only may be the number of a task.</param>
    public static IReadOnlyList<FlattenedLine> Strip(IReadOnlyList<Node.Scalar> lines, bool hasNumbers)
    {
        var headers = new Dictionary<int, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (FlattenedHeader.At(lines, i) is not { } header) continue;
            headers.Add(i, header.End);
            i = header.End - 1;
        }

        var titles = RunningTitles(lines, headers.Keys);
        var kept = new List<FlattenedLine>();
        var isAfterPage = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (headers.TryGetValue(i, out var end))
            {
                isAfterPage = true;
                i = end - 1;
            }
            else if (PageFurniture.IsPageNumber(lines[i].Text, hasNumbers) || titles.Contains(i))
            {
                isAfterPage = true;
            }
            else if (!lines[i].IsBlank())
            {
                kept.Add(FlattenedLine.Of(i, lines[i], isAfterPage));
                isAfterPage = false;
            }
        }

        return kept;
    }

    /// <summary>Lines directly above a header that stand above another header too and are no list of units.</summary>
    private static HashSet<int> RunningTitles(IReadOnlyList<Node.Scalar> lines, IEnumerable<int> headers)
    {
        const int shortestTitle = 10;
        var above = new List<(int Index, string Text)>();
        foreach (var header in headers)
        {
            var i = header - 1;
            while (i >= 0 && (lines[i].IsBlank() || PageFurniture.IsPageNumber(lines[i].Text))) i--;
            if (i >= 0 && lines[i].Text.Trim() is { Length: >= shortestTitle } text && !PlanLint.Text.UnitWords.EndsStrong(text)) above.Add((i, text));
        }

        return [.. above.GroupBy(a => a.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g.Select(a => a.Index))];
    }
}
