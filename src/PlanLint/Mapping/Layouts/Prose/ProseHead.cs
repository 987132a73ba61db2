using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Reads what stands in front of the first heading: the notice that issues the plan, the title, and the preamble.</summary>
internal sealed partial class ProseHead
{
    private readonly IReadOnlyList<HeadLine> _lines;
    private readonly List<TitleGroup> _groups;
    private readonly TitleGroup? _notice;
    private readonly TitleGroup? _title;

    private ProseHead(IReadOnlyList<Block.Paragraph> paragraphs)
    {
        _lines = [.. paragraphs.Where(p => !p.Text.IsBlank()).Select(HeadLine.Of)];
        _groups = TitleGroup.In(_lines);
        _notice = _groups.Find(g => g.IsNotice);
        var plans = _groups.FindAll(g => g.IsPlan && (_notice is null || g.End > _notice.End));
        _title = _notice is null ? plans.FirstOrDefault() : plans.LastOrDefault();
        _title ??= _groups.Find(g => g.IsHeading && !g.IsNotice);
    }

    /// <summary>Fills the head of a draft. Whatever is not printed stays null.</summary>
    /// <param name="head">The paragraphs in front of the first heading.</param>
    /// <param name="tail">The paragraphs at the end of the document, where an authority may sign.</param>
    /// <param name="plan">The draft.</param>
    /// <param name="notes">Is told when the title had to be guessed.</param>
    public static void Read(IReadOnlyList<Block.Paragraph> head, IReadOnlyList<Block.Paragraph> tail, DraftPlan plan, MappingNotes notes)
    {
        var read = new ProseHead(head);
        read.ReadTitle(plan, notes);
        read.ReadPreamble(plan);
        plan.Number ??= read._lines.FirstOrDefault(l => l.Role is HeadRole.Number) is { } number ? ChineseGaps.Close(number.Paragraph.Text) : null;
        IReadOnlyList<HeadLine> below = [.. tail.Where(p => !p.Text.IsBlank()).Select(HeadLine.Of)];
        var signed = Signature.In(read._lines) ?? Signature.In(below);
        plan.Date ??= signed?.Date;
        plan.Issuer ??= read.Issuer() ?? signed?.Authority ?? Signature.Authorities(read._lines.Take(read._title?.End ?? 0));
        ReadPlace(plan);
    }

    private void ReadTitle(DraftPlan plan, MappingNotes notes)
    {
        plan.Title ??= _title?.Title ?? Guess();
        if (plan.Title is { } title && (_title is null || !_title.IsPlan))
            notes.Assume(AssumptionKind.DocumentTitle, title, Message.Of($"把“{title.Text}”当作文件的标题", $"'{title.Text}' was taken for the title of the document"));
        if (plan.Title is { } named && Years().Match(named.Text) is { Success: true } years && !IsOfAnother(named.Text, years.Index)) plan.Period ??= named.Part(new(years.Index, years.Length));
    }

    /// <summary>Where the title names a plan period by its number (十四五), the years of a document that it cites are not its own.</summary>
    private static bool IsOfAnother(string title, int years) => title.LastIndexOf('》') > years && FiveYears().IsMatch(title);

    /// <summary>The title as the notice cites it, or the first line that may be one, or the beginning of the first paragraph.</summary>
    private Node.Scalar? Guess()
    {
        if (_notice?.Title is { } notice && Issued().Match(notice.Text) is { Success: true } issued) return notice.Part(new(issued.Groups["title"].Index, issued.Groups["title"].Length));
        if ((_notice ?? _groups.Find(g => !g.IsAuthority))?.Title is { } first) return first;
        foreach (var line in _lines)
        {
            if (line.Role is HeadRole.Text && Glued().Match(line.Paragraph.Text.Text) is { Success: true } glued) return line.Paragraph.Text.Part(new(glued.Index, glued.Length));
        }

        return null;
    }

    private void ReadPreamble(DraftPlan plan)
    {
        var start = _title?.End ?? _notice?.End ?? 0;
        foreach (var line in _lines.Skip(start))
        {
            if (line.Role is not HeadRole.Text || line.IsAddress || (_title is null && _notice is not null && IsNoticeText(line.Key))) continue;
            var text = line.Paragraph.Text.Trimmed();
            if (_title is null && plan.Title is { } title && text.Text.StartsWith(title.Text, StringComparison.Ordinal) && text.UpTo(title.Text.Length).Region == title.Region) text = text.From(title.Text.Length);
            if (text.IsBlank()) continue;
            plan.Intro.Add(text);
        }

        AddBasis(plan.Intro, plan);
    }

    /// <summary>Adds what paragraphs cite, the plan itself left out and every document once.</summary>
    public static void AddBasis(IEnumerable<Node.Scalar> paragraphs, DraftPlan plan)
    {
        var known = plan.Basis.Select(b => b.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var citation in paragraphs.SelectMany(Citations.In))
        {
            var isPlan = plan.Title is { } title && citation.Text.StartsWith($"《{title.Text}》", StringComparison.Ordinal);
            if (!isPlan && known.Add(citation.Text)) plan.Basis.Add(citation);
        }
    }

    /// <summary>Who issues: the words in front of 关于 in the title of the notice, or the red head.</summary>
    private Node.Scalar? Issuer()
    {
        if (_notice?.Authority is { } authority) return authority;
        if (_lines.FirstOrDefault(l => l.Role is HeadRole.Masthead) is not { } masthead) return null;
        return ChineseGaps.Close(masthead.Paragraph.Text) is { } text ? text.UpTo(text.Text.Length - "文件".Length) : null;
    }

    /// <summary>Reads whose plan it is from the authority that issues it, or from its title.</summary>
    public static void ReadPlace(DraftPlan plan)
    {
        if (plan.Jurisdiction is not null) return;
        if (plan.Issuer is { } issuer && issuer.Text.Contains("人民政府", StringComparison.Ordinal) && Places.In(issuer.Text) is { } place)
        {
            // The title is what a reader looks at; the name in it marks the same area.
            var name = issuer.Text.Substring(place.Start, place.Length);
            var inTitle = plan.Title?.Text.IndexOf(name, StringComparison.Ordinal) ?? -1;
            plan.Jurisdiction = inTitle >= 0 ? plan.Title!.Part(new(inTitle, place.Length)) : issuer.Part(place);
        }
        else if (plan.Title is { } title && Places.In(title.Text) is { } titled)
        {
            plan.Jurisdiction = title.Part(titled);
        }
    }

    private static bool IsNoticeText(string key) =>
        key.Contains("印发给你们", StringComparison.Ordinal) || key.Contains("现予印发", StringComparison.Ordinal) || key.Contains("认真贯彻执行", StringComparison.Ordinal);

    [GeneratedRegex("[12１２][0-9０-９]{3}年?[-‐-―─－−~～〜至]{1,2}[12１２][0-9０-９]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex("十[一二三四五六七八九]五", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYears();

    [GeneratedRegex("关于(?:印发|发布)(?:《(?<title>.{2,100})》|(?<title>.{2,100}?))的通知", RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(@"^[^。！？；，\n]{4,60}?(?:方案|计划|规划|意见)(?:[（(][^（）()]{2,20}[）)])?(?=为|根据|按照|依据|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
