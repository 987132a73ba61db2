using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Fills an action with the tasks or rows that stand below its heading.</summary>
internal static class ProseTasks
{
    /// <summary>Tasks that have numbers; what stands in front of them is the introduction of the action.</summary>
    public static void Numbered(IReadOnlyList<Node.Scalar> own, IEnumerable<Section> sections, DraftAction action)
    {
        action.Intro = JoinedText.Of(own);
        foreach (var section in sections) action.Tasks.Add(Task(section));
    }

    /// <summary>
    /// Paragraphs without numbers. Where many begin with a short sentence that says what the rest is about, each is a task, and a first one
    /// without it the introduction; otherwise each is a row.
    /// </summary>
    public static void Unnumbered(IReadOnlyList<Node.Scalar> paragraphs, bool startsWithRest, DraftAction action)
    {
        var texts = WithUnits(paragraphs);
        var headings = texts.Select((text, i) => i == 0 && startsWithRest ? new Heading(null, text) : Heading.OfUnnumbered(text)).ToList();
        var later = headings.Skip(headings is [{ Title: null }, ..] ? 1 : 0).ToList();
        if (later.Count == 0 || 2 * later.Count(h => h.Title is not null) < later.Count)
        {
            foreach (var text in texts) action.Rows.Add(new() { Content = text });
            return;
        }

        if (later.Count < headings.Count) action.Intro = headings[0].Rest;
        foreach (var heading in later) action.Tasks.Add(new() { Title = heading.Title, Content = heading.Rest });
    }

    private static DraftTask Task(Section section)
    {
        var (title, units) = Units(section.Heading.Title);
        var texts = units is null ? section.Own : section.Own.Prepend(units);
        var task = new DraftTask { Title = title, Number = section.Number };
        if (section.Children.Exists(c => c.Whole.Any(p => HasUnits(p.Text))))
        {
            foreach (var child in section.Children) task.Rows.Add(new() { Content = Join(child.Everything.Prepend(child.Heading.Title).OfType<Node.Scalar>(), child) });
        }
        else
        {
            texts = texts.Concat(section.Children.SelectMany(c => c.Whole));
        }

        task.Content = JoinUnits(texts);
        return task;
    }

    /// <summary>The text of a numbered item below a task, in one piece where it stands in one.</summary>
    private static Node.Scalar? Join(IEnumerable<Node.Scalar> parts, Section item) =>
        item.Paragraphs.Count == 0 && item.Children.Count == 0 ? item.Text : JoinUnits(item.Heading.Rest is null ? parts : item.Paragraphs.Concat(item.Children.SelectMany(c => c.Whole)).Prepend(item.Text));

    /// <summary>The units that a heading ends with belong to the task, not to its title.</summary>
    private static (Node.Scalar? Title, Node.Scalar? Units) Units(Node.Scalar? title) =>
        title is not null && UnitLists.FindInTitle(title.Text) is { Span: var span } && span.Start > 0 && span.End == title.Text.Length
            ? (title.UpTo(span.Start), title.From(span.Start))
            : (title, null);

    private static bool HasUnits(string text) => UnitLists.FindTail(text) is not null;

    private static List<Node.Scalar> WithUnits(IReadOnlyList<Node.Scalar> paragraphs)
    {
        var texts = new List<Node.Scalar>();
        for (var i = 0; i < paragraphs.Count;)
        {
            var first = i++;
            while (i < paragraphs.Count && UnitParagraph.Is(paragraphs[i].Text)) i++;
            if ((i - first == 1 ? paragraphs[first] : JoinUnits(paragraphs.Skip(first).Take(i - first))) is { } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>Joins paragraphs; units with a label and no bracket stay on a line of their own.</summary>
    private static Node.Scalar? JoinUnits(IEnumerable<Node.Scalar> texts)
    {
        var joined = new JoinedText();
        Node.Scalar? only = null;
        var count = 0;
        foreach (var text in texts)
        {
            if (!joined.IsEmpty && !BracketMarks.OpensList(text.Text[0]) && UnitParagraph.Is(text.Text)) joined.AddMark('\n', text);
            joined.Add(text);
            only = text;
            count++;
        }

        return count == 1 ? only : joined.ToScalar();
    }
}
