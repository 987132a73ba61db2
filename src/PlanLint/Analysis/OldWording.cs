using System.Globalization;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Finds the words of a framework that is no longer in force.</summary>
internal static class OldWording
{
    private const int Context = 24;

    /// <summary>
    /// The old terms in a text without white space, from left to right, the longest at each place. Terms that are right because of what
    /// follows, and terms that speak of years before the profile's period, are left out.
    /// </summary>
    public static IReadOnlyList<(int Start, SupersededTerm Term)> Find(string text, Profile profile)
    {
        List<(int Start, SupersededTerm Term)>? hits = null;
        for (var i = 0; i < profile.SupersededTerms.Count; i++)
        {
            var term = profile.SupersededTerms[i];
            foreach (var start in Places(text, term.Text)) (hits ??= []).Add((start, term));
        }

        if (hits is null) return [];
        var found = new List<(int Start, SupersededTerm Term)>();
        var behind = 0;
        foreach (var (start, term) in hits.OrderBy(h => h.Start).ThenByDescending(h => h.Term.Text.Length))
        {
            if (start < behind) continue;
            var end = start + term.Text.Length;
            if (term.UnlessFollowedBy is { } right && IsFollowedBy(text, end, right)) continue;
            if (IsPast(text, start, end, profile)) continue;
            behind = end;
            found.Add((start, term));
        }

        return found;
    }

    /// <summary>The offsets of a word, from left to right, without overlap.</summary>
    public static IReadOnlyList<int> Places(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        if (at < 0) return [];
        var places = new List<int>();
        for (; at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) places.Add(at);
        return places;
    }

    private static bool IsFollowedBy(string text, int at, string word)
    {
        var rest = text.Substring(at, Math.Min(text.Length - at, word.Length + 4));
        return Citations.KeyOf(rest).StartsWith(Citations.KeyOf(word), StringComparison.Ordinal);
    }

    /// <summary>Whether the words around speak of years, and of none in or after the period of the profile.</summary>
    private static bool IsPast(string text, int start, int end, Profile profile)
    {
        if (profile.Period is not { From: var from }) return false;
        var last = Years(text, Math.Max(0, start - Context), Math.Min(text.Length, end + Context)).DefaultIfEmpty(from).Max();
        return last < from;
    }

    private static IEnumerable<int> Years(string text, int from, int to)
    {
        for (var i = from; i + 4 <= to; i++)
        {
            if (!Characters.IsDigit(text[i]) || (i > 0 && Characters.IsDigit(text[i - 1]))) continue;
            var digits = Width.Narrow(text.Substring(i, 4));
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2099) yield return year;
        }
    }
}
