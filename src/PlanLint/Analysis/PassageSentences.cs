using System.Runtime.InteropServices;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The sentences of the running text of a plan.</summary>
internal static class PassageSentences
{
    /// <summary>The sentences of contents, introductions and headline targets in their order, each before its clauses, where it has several.</summary>
    public static Sentence[] Of(Passage[] passages)
    {
        var found = new List<Sentence>();
        var (sentences, clauses, keys) = (new List<TextSpan>(), new List<TextSpan>(), new List<string>());
        foreach (var passage in passages)
        {
            if (passage.Kind is not (PassageKind.Content or PassageKind.Intro or PassageKind.HeadlineTarget)) continue;
            var text = passage.Text.Value;
            sentences.Clear();
            SentenceCutter.Cut(text, commas: false, sentences);
            foreach (var sentence in sentences) AddSentence(passage, sentence, text.AsSpan(sentence.Start, sentence.Length));
        }

        return [.. found];

        void AddSentence(Passage passage, TextSpan sentence, ReadOnlySpan<char> text)
        {
            clauses.Clear();
            keys.Clear();
            SentenceCutter.Cut(text, commas: true, clauses);
            // No mark that parts clauses goes into a key, so the keys of the clauses are those of the sentence.
            foreach (var clause in clauses) keys.Add(ComparisonKey.Of(text.Slice(clause.Start, clause.Length)));
            var (whole, key) = (found.Count, string.Concat(CollectionsMarshal.AsSpan(keys)));
            found.Add(new(whole, passage, sentence, key) { SentenceId = whole, SentenceKey = key });
            if (clauses.Count < 2) return;
            for (var i = 0; i < clauses.Count; i++)
                found.Add(new(found.Count, passage, clauses[i] with { Start = clauses[i].Start + sentence.Start }, keys[i]) { SentenceId = whole, SentenceKey = key, IsClause = true });
        }
    }
}
