using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Sentences of a paragraph.</summary>
public static class Sentences
{
    /// <summary>
    /// The sentences in order, each with its closing mark and without white space around it; no empty ones. They end on 。！？；, and on
    /// <c>! ? ;</c> beside Chinese, outside quotation marks, title marks and brackets; on 。 also where it stands right before a closing
    /// quotation mark, which stays with the sentence. A bracket that is never closed hides no sentence end. Line breaks end nothing: join
    /// or cut lines before.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text) => SentenceCutter.Cut(text, commas: false);
}
