using PlanLint.Formats;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>
/// Finds the actions among the sections. The level that holds them is not fixed: a chapter such as 重点任务 or 提升行动 holds actions, a chapter that
/// names an action is one.
/// </summary>
internal sealed class ProseActions(DraftPlan plan, Profile profile)
{
    private const string Safeguard = "safeguard";

    private readonly List<Node.Scalar> _citing = [];
    private int _chapters;

    /// <summary>Adds introduction, targets and actions to the draft.</summary>
    public void Read(IReadOnlyList<Section> chapters)
    {
        _chapters = chapters.Count(c => !ChapterTitles.IsPreface(c.Title) && !ChapterTitles.IsSafeguard(c.Title, profile));
        foreach (var chapter in chapters)
        {
            if (ChapterTitles.IsPreface(chapter.Title) || IsBareTargets(chapter)) Preface(chapter);
            else if (ChapterTitles.IsSafeguard(chapter.Title, profile)) Safeguards(chapter);
            else if (HoldsActions(chapter)) Group(chapter);
            else plan.Body.Add(Action(chapter, null));
        }

        ProseHead.AddBasis(_citing, plan);
    }

    private static bool IsBareTargets(Section section) => section.Children.Count == 0 && ChapterTitles.IsTargets(section.Title);

    private void Preface(Section section)
    {
        var isTargets = ChapterTitles.IsTargets(section.Title);
        var own = section.Own.ToList();
        if (section.Title.Contains("依据", StringComparison.Ordinal)) _citing.AddRange(own);
        foreach (var paragraph in own)
        {
            // In front of 指导思想 and 工作目标 in one chapter, only what names a time is a target.
            if (isTargets && (section.Children.Count == 0 || TimeExpressions.Find(paragraph.Text).Count > 0)) AddTargets(paragraph);
            else plan.Intro.Add(paragraph);
        }

        var countsTargets = isTargets && !section.Children.Exists(c => ChapterTitles.IsPreface(c.Title));
        foreach (var child in section.Children)
        {
            if (!countsTargets)
            {
                Preface(child);
                continue;
            }

            foreach (var text in child.Whole) AddTargets(ReferenceEquals(text, child.Paragraph) ? child.Text : text);
        }
    }

    private void AddTargets(Node.Scalar paragraph) => plan.Targets.AddRange(Sentences.Split(paragraph.Text).Select(s => paragraph.Part(s)));

    private void Safeguards(Section chapter)
    {
        if (chapter.Children.Count == 0 || chapter.Children.TrueForAll(c => c.Title.Length == 0))
        {
            plan.Body.Add(Action(chapter, Safeguard));
            return;
        }

        plan.Intro.AddRange(chapter.Own);
        foreach (var child in chapter.Children) plan.Body.Add(Action(child, Safeguard));
    }

    private bool HoldsActions(Section chapter)
    {
        var children = chapter.Children;
        if (children.Count == 0 || 2 * children.Count(c => c.Title.Length > 0) < children.Count) return false;
        var title = chapter.Title;
        if (title.Length == 0 || ChapterTitles.IsGroup(title, profile)) return true;
        if (profile.PopulationsOf(title).Count > 0 || profile.ProjectOf(title) is not null) return false;
        var isDeep = 2 * children.Count(c => c.Children.Count > 0) >= children.Count;
        if (ChapterTitles.NamesAction(title)) return isDeep && 2 * children.Count(c => ChapterTitles.NamesAction(c.Title)) >= children.Count;
        return isDeep || _chapters == 1;
    }

    private void Group(Section group)
    {
        plan.Intro.AddRange(group.Own);
        foreach (var child in group.Children)
        {
            if (ChapterTitles.IsPreface(child.Title)) Preface(child);
            else if (profile.IsSafeguardChapter(child.Title) && child.Children.Count > 0) Safeguards(child);
            else if (child.Children.Count > 0 && ChapterTitles.IsGroup(child.Title, profile)) Group(child);
            else plan.Body.Add(Action(child, null));
        }
    }

    private static DraftAction Action(Section section, string? kind)
    {
        var own = section.Own.ToList();
        var title = section.Heading.Title ?? FirstSentence(section);
        if (section.Heading is { Title: null, Rest: not null }) own.RemoveAt(0);
        if (own is [var units, ..] && UnitParagraph.Is(units.Text) && (own.Count > 1 || section.Children.Count > 0))
        {
            title = new JoinedText().Add(title).Add(units).ToScalar() ?? title;
            own.RemoveAt(0);
        }

        var action = new DraftAction(title) { Kind = kind };
        if (section.Children.Count == 0) ProseTasks.Unnumbered(own, section.Heading.Rest is not null && section.Heading.Title is not null, action);
        else ProseTasks.Numbered(own, section.Children, action);
        return action;
    }

    /// <summary>A title there must be: the first sentence of a paragraph without one.</summary>
    private static Node.Scalar FirstSentence(Section section) => section.Text.IsBlank() ? section.Paragraph : section.Text;
}
