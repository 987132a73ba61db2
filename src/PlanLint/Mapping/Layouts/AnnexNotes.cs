using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts;

/// <summary>What the text of a document says about the annex behind it: 附件说明 (GB/T 9704—2012, 7.3.4).</summary>
internal static partial class AnnexNotes
{
    private const int LongestNote = 160;

    /// <summary>The annex that a heading opens; null when the heading does not begin with 附件.</summary>
    /// <param name="text">The paragraphs of the document in front of the heading.</param>
    /// <param name="heading">The paragraphs of the heading.</param>
    /// <param name="file">Path of the document.</param>
    public static Annex? Of(IReadOnlyList<Block.Paragraph> text, IReadOnlyList<Block.Paragraph> heading, string file)
    {
        if (heading.Count == 0 || !Mark().IsMatch(heading[0].Text.Text)) return null;
        var title = AnnexHeading.Title(heading) is { } scalar ? Field(scalar, file) : null;
        var declared = text.Select(p => p.Text).Where(t => t.Text.Length <= LongestNote).Select(t => (Text: t, Match: Note().Match(t.Text))).FirstOrDefault(n => n.Match.Success);
        var name = declared.Match is { } match ? Field(declared.Text.Part(new(match.Groups["name"].Index, match.Groups["name"].Length)), file) : null;
        return new(Field(heading[0].Text.Trimmed(), file), title)
        {
            Declared = name,
            IsMentioned = name is not null || text.Any(p => p.Text.Text.Contains("附件", StringComparison.Ordinal)),
            IsNamedAlike = name is null || title is null || AreAlike(ComparisonKey.Of(name.Value), ComparisonKey.Of(title.Value)),
        };
    }

    private static Field<string> Field(Node.Scalar scalar, string file) => MapFields.Field(scalar, new(file, "附件", scalar.Region));

    /// <summary>A line may name the annex without the title of the plan in front, and a wrapped one names its beginning only.</summary>
    private static bool AreAlike(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[:：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*附\s{0,4}件\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[:：]\s{0,4}(?:[0-9０-９]{1,2}\s{0,2}[.．、]\s{0,4})?(?<name>\S.{1,150})$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
