using System.Buffers;
using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>A numbered paragraph cut into its title and what stands behind it.</summary>
/// <param name="Title">Without its full stop; null when the paragraph is a text without a heading.</param>
/// <param name="Rest">The text behind the title, or all of it when there is no title; null when there is none.</param>
internal sealed record Heading(Node.Scalar? Title, Node.Scalar? Rest)
{
    private const int Glance = 160;
    private const int LongestAlone = 80;
    private const int LongestBeforeText = 36;
    private const int LongestWithCommas = 30;
    private const int LongestBeforeColon = 20;
    private const int LongestUnnumbered = 30;
    private const int LongestUnnumberedWithComma = 24;

    private static readonly SearchValues<char> NotBeforeColon = SearchValues.Create("：:，。；“（(");

    /// <summary>The heading of a section. What has text or numbers below it is a heading even when it is long.</summary>
    public static Heading Of(Section section)
    {
        var text = section.Text;
        if (text.IsBlank()) return new(null, null);
        if ((InBrackets(section) ?? BeforeColon(text)) is { } cut) return cut;
        var (end, next) = FirstSentence(text.Text);
        var title = text.Text[..end];
        if (next < text.Text.Length && !IsUnitBracket(text.Text, next))
            return IsTitle(title, LongestBeforeText, LongestWithCommas) ? Cut(text, end, next) : new(null, text);
        if (next < text.Text.Length) return IsTitle(title, LongestBeforeText, LongestUnnumberedWithComma) ? Cut(text, end, next) : new(null, text);
        var leads = section.Level is not null || section.Children.Count > 0 || section.Paragraphs.Exists(p => !UnitParagraph.Is(p.Text));
        var isHeading = end <= LongestAlone && (section.Level is not null || (leads ? !IsStatement(title) : end == text.Text.Length || IsTitle(title, LongestBeforeText, 0)));
        return isHeading ? new(text.UpTo(end), null) : new(null, text);
    }

    /// <summary>The heading of a paragraph that has no number: a short first sentence, with text behind it.</summary>
    public static Heading OfUnnumbered(Node.Scalar paragraph)
    {
        var (end, next) = FirstSentence(paragraph.Text);
        return next < paragraph.Text.Length && paragraph.Text[next - 1] is '。' && IsTitle(paragraph.Text[..end], LongestUnnumbered, LongestUnnumberedWithComma) && !UnitParagraph.Is(paragraph.Text[next..])
            ? Cut(paragraph, end, next)
            : new(null, paragraph);
    }

    /// <summary>第一条【农民技能提升】: what stands in the bracket is the title.</summary>
    private static Heading? InBrackets(Section section)
    {
        var text = section.Text.Text;
        if (section.Mark?.Kind is not HeadingKind.Article || text[0] is not ('【' or '〔' or '[' or '［')) return null;
        var close = text.AsSpan(0, Math.Min(text.Length, LongestAlone)).IndexOfAny("】〕]］");
        return close < 2 ? null : new(section.Text.Part(new(1, close - 1)), RestOf(section.Text, close + 1));
    }

    /// <summary>1.加强领导：成立…</summary>
    private static Heading? BeforeColon(Node.Scalar text)
    {
        var colon = text.Text.AsSpan(0, Math.Min(text.Text.Length, LongestBeforeColon + 1)).IndexOfAny(NotBeforeColon);
        return colon > 1 && text.Text[colon] is '：' or ':' && colon + 1 < text.Text.Length ? new(text.UpTo(colon), RestOf(text, colon + 1)) : null;
    }

    private static bool IsTitle(string sentence, int longest, int longestWithCommas)
    {
        if (sentence.Length > longest || IsStatement(sentence)) return false;
        var commas = sentence.Count(c => c is '，' or ',');
        return commas == 0 || (sentence.Length <= longestWithCommas && commas <= 2 && !sentence.Any(Characters.IsDigit));
    }

    /// <summary>到2025年…, 2023年底前…: a target, not a title.</summary>
    private static bool IsStatement(string sentence) => sentence.Length == 0 || sentence[^1] is '，' or '：' or ':' || TimeExpressions.Find(sentence) is [{ Span.Start: 0 }, ..];

    private static bool IsUnitBracket(string text, int start) => start < text.Length && UnitParagraph.Is(text[start..]);

    /// <summary>Where the first sentence ends without and with its mark and the white space behind it.</summary>
    private static (int End, int Next) FirstSentence(string text)
    {
        var head = text.Length > Glance ? text[..Glance] : text;
        var first = Sentences.Split(head) is [var span, ..] ? span.End : head.Length;
        if (first == Glance && text.Length > Glance) return (text.Length, text.Length);
        var end = first;
        while (end > 0 && text[end - 1] is '。' or '；' or ';' or '.' or '．' || (end > 0 && end == text.Length && text[end - 1] is '：' or ':')) end--;
        while (first < text.Length && char.IsWhiteSpace(text[first])) first++;
        return (end, first);
    }

    private static Heading Cut(Node.Scalar text, int end, int next) => new(text.UpTo(end), RestOf(text, next));

    private static Node.Scalar? RestOf(Node.Scalar text, int start) => text.From(start) is var rest && rest.IsBlank() ? null : rest;
}
