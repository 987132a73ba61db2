namespace PlanLint.Text;

/// <summary>Guesses which known name was meant by a misspelt one.</summary>
public static class Nearest
{
    private const int MaxDistance = 4;

    /// <summary>
    /// The candidate with the fewest insertions, deletions, substitutions and swaps of neighbours (Damerau–Levenshtein, optimal string
    /// alignment, letter case ignored). They may be a third of the longer name, from two characters on at least 1, and never more
    /// than 4. Of equally near ones the ordinally smallest; null when none is near.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var limit = Math.Min(Limit(word, candidate), bestDistance);
            if (Distance(word, candidate, limit) is not { } distance) continue;
            if (distance < bestDistance || string.CompareOrdinal(candidate, best) < 0) best = candidate;
            bestDistance = distance;
        }
        return best;
    }

    /// <summary>The distance described at <see cref="To"/>, or null when it is above <paramref name="limit"/>. Time: longer name × limit.</summary>
    public static int? Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return null;

        var beyond = limit + 1;
        var width = b.Length + 1;
        var (before, previous, current) = (new int[width], new int[width], new int[width]);
        for (var j = 0; j < width; j++) previous[j] = Math.Min(j, beyond);

        for (var i = 1; i <= a.Length; i++)
        {
            // Cells further than the limit from the diagonal cannot lie on a path within the limit.
            var from = Math.Max(1, i - limit);
            var to = Math.Min(b.Length, i + limit);
            current[from - 1] = from == 1 ? Math.Min(i, beyond) : beyond;
            for (var j = from; j <= to; j++)
            {
                var above = j == i + limit ? beyond : previous[j];
                var cost = Math.Min(previous[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1), Math.Min(above, current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) cost = Math.Min(cost, before[j - 2] + 1);
                current[j] = Math.Min(cost, beyond);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length] <= limit ? previous[b.Length] : null;
    }

    private static int Limit(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        return longer < 2 ? 0 : Math.Clamp(longer / 3, 1, MaxDistance);
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
