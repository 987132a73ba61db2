using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>What a plan cites, compared with the documents that the profile knows.</summary>
internal static class CitationFaults
{
    private static readonly ConditionalWeakTable<Profile, Register> Registers = [];

    /// <summary>All citations of a plan.</summary>
    /// <param name="passages">Its passages without the names of units.</param>
    public static IReadOnlyList<Citation> Citations(Passage[] passages)
    {
        var found = new List<Citation>();
        foreach (var passage in passages)
        {
            foreach (var cited in Text.Citations.Find(passage.Text.Value))
            {
                found.Add(new(found.Count, passage, cited, Text.Citations.KeyOf(Part(passage, cited.Subject)))
                {
                    NumberKey = cited.Number is { } number ? Text.Citations.NumberKeyOf(Part(passage, number)) : "",
                });
            }
        }

        return found;
    }

    /// <summary>The faults of citations, at most one each. A document that the profile does not know is no fault.</summary>
    public static IEnumerable<CitationFault> Of(IReadOnlyList<Citation> citations, Profile profile)
    {
        var register = Registers.GetValue(profile, p => new(p));
        return citations.Select(c => OldName(c, profile) ?? OtherTitle(c, register.ByNumber) ?? OtherNumber(c, register.ByKey)).OfType<CitationFault>();
    }

    private static CitationFault? OldName(Citation citation, Profile profile)
    {
        // The words around tell whether the past is meant.
        var (text, title) = (citation.Passage.Text.Value, citation.Cited.Title);
        var compact = new Compact(text, TextSpan.Between(Math.Max(0, title.Start - 40), Math.Min(text.Length, title.End + 40)));
        foreach (var (start, term) in OldWording.Find(compact.Text, profile))
        {
            var span = compact.ToOriginal(start, start + term.Text.Length);
            if (span.Start >= title.Start && span.End <= title.End && term.Use is { } use) return new(citation, CitationFaultKind.OldName, span, use);
        }

        return null;
    }

    private static CitationFault? OtherTitle(Citation citation, ILookup<string, Registered> byNumber)
    {
        if (citation.NumberKey.Length == 0 || !byNumber[citation.NumberKey].Any()) return null;
        var known = byNumber[citation.NumberKey];
        return known.Any(d => d.IsCalled(citation.Key)) ? null : new(citation, CitationFaultKind.Title, citation.Cited.Subject, known.First().Document.Title);
    }

    private static CitationFault? OtherNumber(Citation citation, ILookup<string, Registered> byKey)
    {
        var known = byKey[citation.Key].Where(d => d.NumberKey.Length > 0).ToList();
        return citation.NumberKey.Length == 0 || known.Count == 0 || known.Exists(d => d.NumberKey == citation.NumberKey)
            ? null
            : new(citation, CitationFaultKind.Number, citation.Cited.Number!.Value, known[0].Document.Number!);
    }

    private static string Part(Passage passage, TextSpan span) => passage.Text.Value.Substring(span.Start, span.Length);

    /// <summary>The documents of a profile by title and by number.</summary>
    private sealed class Register
    {
        public Register(Profile profile)
        {
            var documents = profile.Documents.Select(d => new Registered(d)).ToList();
            ByKey = documents.ToLookup(d => d.Key, StringComparer.Ordinal);
            ByNumber = documents.Where(d => d.NumberKey.Length > 0).ToLookup(d => d.NumberKey, StringComparer.Ordinal);
        }

        public ILookup<string, Registered> ByKey { get; }

        public ILookup<string, Registered> ByNumber { get; }
    }

    private sealed record Registered(RegisteredDocument Document)
    {
        public string Key { get; } = Text.Citations.KeyOf(Document.Title);

        public string NumberKey { get; } = Document.Number is { } number ? Text.Citations.NumberKeyOf(number) : "";

        public string Stem => field ??= WithoutYears(Key);

        /// <summary>Its title, its title without the years, or a short name.</summary>
        public bool IsCalled(string key) => key == Key || key == Stem || Document.ShortNames.Any(n => Text.Citations.KeyOf(n) == key);

        /// <summary>A key without its digits and the 年 behind them.</summary>
        private static string WithoutYears(string key)
        {
            var kept = new System.Text.StringBuilder(key.Length);
            for (var i = 0; i < key.Length; i++)
            {
                if (char.IsAsciiDigit(key[i]) || key[i] is '年' && i > 0 && char.IsAsciiDigit(key[i - 1])) continue;
                kept.Append(key[i]);
            }

            return kept.ToString();
        }
    }
}
