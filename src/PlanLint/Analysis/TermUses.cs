using System.Buffers;
using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Where a plan uses terms that can be written in several ways.</summary>
public static class TermUses
{
    /// <summary>What turns a word that ends in 办 into another one: 镇办公室 has no 镇办 in it.</summary>
    private const string AfterOffice = "公事理学好案法证成企厂";

    private static readonly ConditionalWeakTable<Profile, Words> TermsOf = [];

    /// <summary>
    /// The uses in running text, in the order of the passages, the longest variant at each place. Full-width and half-width brackets are one. What
    /// stands in quotation or title marks is the name of something and no use, and words that two passages share count once.
    /// </summary>
    public static IReadOnlyList<TermUse> Of(IReadOnlyList<Passage> passages, Profile profile)
    {
        var terms = TermsOf.GetValue(profile, p => new(p));
        var seen = new HashSet<(string, int)>();
        var uses = new List<TermUse>();
        foreach (var passage in passages.Where(p => p.Kind is not (PassageKind.Title or PassageKind.Head or PassageKind.Basis or PassageKind.Annex or PassageKind.Unit)))
        {
            var text = passage.Text;
            if (!text.Value.AsSpan().ContainsAny(terms.Firsts)) continue;
            var narrow = Width.Narrow(text.Value);
            var pairs = BracketPairs.Of(text.Value);
            var quoted = 0;
            for (var i = Next(0); i < narrow.Length; i = Next(i + 1))
            {
                if (BracketMarks.TryGet(text.Value[i], out var mark) && mark.Family is >= 2 and <= 5) quoted += pairs.StepAt(i);
                if (quoted > 0) continue;
                var found = terms.Variants[narrow[i]].FirstOrDefault(v => Characters.Has(narrow, i, v.Word) && EndsThere(narrow, i + v.Word.Length));
                if (found is null) continue;
                var word = text.Part(new(i, found.Word.Length));
                if (text.At.TextMap is null || seen.Add((word.At.File, word.At.Offset))) uses.Add(new(found.Group, found.Written, found.Rank, word));
                i += found.Word.Length - 1;
            }

            int Next(int start) => narrow.AsSpan(start).IndexOfAny(terms.Places) is var at && at < 0 ? narrow.Length : start + at;
        }

        return uses;
    }

    /// <summary>The terms of a profile, prepared for searching.</summary>
    private sealed class Words
    {
        public Words(Profile profile)
        {
            Variants = profile.Terms
                .SelectMany(g => g.Variants.Select((v, rank) => new Variant(g.Key, v, rank, Width.Narrow(v))))
                .Where(v => v.Word.Length > 0)
                .OrderByDescending(v => v.Word.Length)
                .ToLookup(v => v.Word[0]);
            Firsts = SearchValues.Create([.. Variants.SelectMany(v => new[] { v.Key, Width.Widen(v.Key) })]);
            Places = SearchValues.Create([.. Variants.Select(v => v.Key), .. BracketMarks.Everything]);
        }

        /// <summary>By the first character, the longest first; half-width.</summary>
        public ILookup<char, Variant> Variants { get; }

        /// <summary>What variants begin with, in either width.</summary>
        public SearchValues<char> Firsts { get; }

        /// <summary>Where a variant may begin in a half-width text, or a quotation begin or end.</summary>
        public SearchValues<char> Places { get; }
    }

    private sealed record Variant(string Group, string Written, int Rank, string Word);

    private static bool EndsThere(string text, int end) =>
        text[end - 1] is not '办' || end == text.Length || !AfterOffice.Contains(text[end], StringComparison.Ordinal);
}
