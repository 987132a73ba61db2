using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>
/// Which lines of a text another has instead (patience diff): lines that occur once in both hold the rest in place, so that the time is
/// near-linear however much has changed.
/// </summary>
internal sealed class LineDiff
{
    /// <summary>Deeper, what is left is one change.</summary>
    private const int MostDepth = 40;

    private readonly int[] _old;
    private readonly int[] _new;
    private readonly List<LineChange> _changes = [];

    private LineDiff(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _old = Numbered(before);
        _new = Numbered(after);

        int[] Numbered(IReadOnlyList<string> lines) => [.. lines.Select(line =>
        {
            if (!numbers.TryGetValue(line, out var number)) numbers[line] = number = numbers.Count;
            return number;
        })];
    }

    /// <summary>The changes in ascending order; no two of them meet.</summary>
    /// <param name="before">Lines of the old text.</param>
    /// <param name="after">Lines of the new one.</param>
    public static IReadOnlyList<LineChange> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var diff = new LineDiff(before, after);
        diff.Compare(new(0, before.Count), new(0, after.Count), 0);
        return diff._changes;
    }

    private void Compare(TextSpan old, TextSpan @new, int depth)
    {
        var (from, to, end, newEnd) = (old.Start, @new.Start, old.End, @new.End);
        while (from < end && to < newEnd && _old[from] == _new[to]) (from, to) = (from + 1, to + 1);
        while (from < end && to < newEnd && _old[end - 1] == _new[newEnd - 1]) (end, newEnd) = (end - 1, newEnd - 1);
        if (from == end && to == newEnd) return;
        var anchors = from == end || to == newEnd || depth == MostDepth ? [] : Anchors(from, end, to, newEnd);
        if (anchors.Count == 0)
        {
            if (end - from == newEnd - to) Pairwise(from, to, end - from);
            else Add(new(TextSpan.Between(from, end), TextSpan.Between(to, newEnd)));
            return;
        }

        foreach (var (line, newLine) in anchors)
        {
            Compare(TextSpan.Between(from, line), TextSpan.Between(to, newLine), depth + 1);
            (from, to) = (line + 1, newLine + 1);
        }

        Compare(TextSpan.Between(from, end), TextSpan.Between(to, newEnd), depth + 1);
    }

    /// <summary>As many lines as before: each is compared with its own.</summary>
    private void Pairwise(int from, int to, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_old[from + i] != _new[to + i]) Add(new(new(from + i, 1), new(to + i, 1)));
        }
    }

    private void Add(LineChange change)
    {
        if (_changes is [.., var last] && last.Old.End == change.Old.Start && last.New.End == change.New.Start)
            _changes[^1] = new(TextSpan.Between(last.Old.Start, change.Old.End), TextSpan.Between(last.New.Start, change.New.End));
        else
            _changes.Add(change);
    }

    /// <summary>The longest row of lines that occur once in both ranges and in the same order.</summary>
    private List<(int Old, int New)> Anchors(int from, int end, int to, int newEnd)
    {
        var places = Once(_old, from, end);
        var others = Once(_new, to, newEnd);
        var common = places.Where(p => p.Value >= 0 && others.GetValueOrDefault(p.Key, -1) >= 0).Select(p => (Old: p.Value, New: others[p.Key])).OrderBy(p => p.Old).ToList();
        var tails = new List<int>();
        var previous = new int[common.Count];
        for (var i = 0; i < common.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (common[tails[middle]].New < common[i].New) low = middle + 1; else high = middle;
            }

            previous[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count) tails.Add(i); else tails[low] = i;
        }

        var row = new List<(int, int)>();
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = previous[i]) row.Add(common[i]);
        row.Reverse();
        return row;
    }

    /// <summary>Where each line of a range stands; −1 for one that stands in several places.</summary>
    private static Dictionary<int, int> Once(int[] lines, int from, int end)
    {
        var places = new Dictionary<int, int>();
        for (var i = from; i < end; i++) places[lines[i]] = places.ContainsKey(lines[i]) ? -1 : i;
        return places;
    }
}
