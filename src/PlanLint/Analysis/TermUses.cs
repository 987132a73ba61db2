using System.Buffers;
using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Where a plan uses terms that can be written in several ways.</summary>
internal static class TermUses
{
    /// <summary>What turns a word that ends in 办 into another one: 镇办公室 has no 镇办 in it.</summary>
    private const string AfterOffice = "公事理学好案法证成企厂";

    private static readonly ConditionalWeakTable<Profile, Words> TermsOf = [];

    /// <summary>
    /// The uses in running text, in the order of the passages, the longest variant at each place. Full-width and half-width brackets are one. What
    /// stands in quotation or title marks is the name of something and no use, and words that two passages share count once.
    /// </summary>
    public static IReadOnlyList<TermUse> Of(Passage[] passages, Profile profile)
    {
        var terms = TermsOf.GetValue(profile, p => new(p));
        var seen = new HashSet<(string, int)>();
        var uses = new List<TermUse>();
        foreach (var passage in passages)
        {
            if (passage.Kind is PassageKind.Title or PassageKind.Head or PassageKind.Basis or PassageKind.Annex or PassageKind.Unit) continue;
            var text = passage.Text.Value;
            var (at, quoted) = (0, 0);
            BracketPairs? pairs = null;
            for (var i = Next(0); i < text.Length; i = Next(i + 1))
            {
                if (terms.At(text, i) is not { } found) continue;
                pairs ??= BracketPairs.Of(text);
                for (; at <= i; at++)
                {
                    if (BracketMarks.TryGet(text[at], out var mark) && mark.Family is >= 2 and <= 5) quoted += pairs.StepAt(at);
                }

                if (quoted > 0) continue;
                var word = passage.Text.Part(new(i, found.Word.Length));
                if (passage.Text.At.TextMap is null || seen.Add((word.At.File, word.At.Offset))) uses.Add(new(found.Group, found.Written, found.Rank, word));
                i += found.Word.Length - 1;
                at = i + 1;
            }

            int Next(int start) => text.AsSpan(start).IndexOfAny(terms.Firsts) is var next && next < 0 ? text.Length : start + next;
        }

        return uses;
    }

    /// <summary>The terms of a profile, prepared for searching.</summary>
    private sealed class Words
    {
        private readonly Dictionary<char, Variant[]> _variants;

        public Words(Profile profile)
        {
            _variants = profile.Terms
                .SelectMany(g => g.Variants.Select((v, rank) => new Variant(g.Key, v, rank, Width.Narrow(v))))
                .Where(v => v.Word.Length > 0)
                .OrderByDescending(v => v.Word.Length)
                .GroupBy(v => v.Word[0])
                .ToDictionary(g => g.Key, g => g.ToArray());
            Firsts = SearchValues.Create([.. _variants.Keys, .. _variants.Keys.Select(Width.Widen)]);
        }

        /// <summary>What variants begin with, in either width.</summary>
        public SearchValues<char> Firsts { get; }

        /// <summary>The longest variant at an offset where one may begin; null for none.</summary>
        public Variant? At(string text, int index)
        {
            foreach (var variant in _variants[Width.Narrow(text[index])])
            {
                if (Has(text, index, variant.Word) && EndsThere(text, index + variant.Word.Length)) return variant;
            }

            return null;
        }

        private static bool Has(string text, int index, string word)
        {
            if (index > text.Length - word.Length) return false;
            for (var i = 0; i < word.Length; i++)
            {
                if (Width.Narrow(text[index + i]) != word[i]) return false;
            }

            return true;
        }
    }

    private sealed record Variant(string Group, string Written, int Rank, string Word);

    private static bool EndsThere(string text, int end) =>
        text[end - 1] is not '办' || end == text.Length || !AfterOffice.Contains(text[end], StringComparison.Ordinal);
}
