using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Lines of a title that stand one below the other.</summary>
internal sealed class TitleGroup
{
    private const int LongestIssuer = 80;

    /// <summary>Words after which a title is over; 规划 and 纲要 may be part of a longer one.</summary>
    private static readonly string[] Complete = ["方案", "分工表", "分解表", "责任表", "任务表", "清单", "要点"];

    private TitleGroup(IReadOnlyList<HeadLine> lines, int end)
    {
        End = end;
        IsHeading = lines.Any(l => l.Paragraph.HeadingLevel is not null);
        var whole = ChineseGaps.Close(lines.Select(l => l.Paragraph.Text));
        var about = whole?.Text.IndexOf("关于", StringComparison.Ordinal) ?? -1;
        IsNotice = about >= 0 && whole!.Text.EndsWith("通知", StringComparison.Ordinal);
        var authorities = IsNotice ? 0 : lines.TakeWhile(l => l.IsOrgan).Count();
        IsAuthority = authorities == lines.Count;
        Title = IsAuthority || authorities == 0 ? whole : ChineseGaps.Close(lines.Skip(authorities).Select(l => l.Paragraph.Text));
        IsPlan = !IsNotice && !IsAuthority && Title is not null && HeadLine.EndsAsPlan(Title.Text);
        Authority = IsNotice && about is > 0 and <= LongestIssuer ? whole!.UpTo(about) : null;
    }

    /// <summary>The title without the authorities above it.</summary>
    public Node.Scalar? Title { get; }

    /// <summary>The authority that the title of a notice begins with, or null.</summary>
    public Node.Scalar? Authority { get; }

    /// <summary>Index of the first line behind the group.</summary>
    public int End { get; }

    /// <summary>关于…的通知.</summary>
    public bool IsNotice { get; }

    /// <summary>Whether the words end as titles of plans do.</summary>
    public bool IsPlan { get; }

    /// <summary>Whether there is nothing but names of authorities.</summary>
    public bool IsAuthority { get; }

    /// <summary>Whether the syntax says that it is a heading.</summary>
    public bool IsHeading { get; }

    /// <summary>The groups among the lines of a head, in order.</summary>
    public static List<TitleGroup> In(IReadOnlyList<HeadLine> lines)
    {
        const int most = 6;
        var groups = new List<TitleGroup>();
        for (var i = 0; i < lines.Count;)
        {
            var start = i;
            while (i < lines.Count && lines[i].Role is HeadRole.Title && i - start < most && !(i > start && EndsGroup(lines[i - 1], lines[i]))) i++;
            if (i > start) groups.Add(new([.. lines.Skip(start).Take(i - start)], i));
            else i++;
        }

        return groups;
    }

    /// <summary>A heading of the syntax stands for itself, and what ends as a notice or a plan is complete unless a bracket follows.</summary>
    private static bool EndsGroup(HeadLine line, HeadLine next)
    {
        if (line.Paragraph.HeadingLevel != next.Paragraph.HeadingLevel) return true;
        if (line.Key.EndsWith("通知", StringComparison.Ordinal)) return true;
        return Complete.Any(w => line.Key.EndsWith(w, StringComparison.Ordinal)) && next.Key[0] is not ('（' or '(') && !HeadLine.EndsAsPlan(next.Key) && !next.Key.EndsWith("通知", StringComparison.Ordinal);
    }
}
