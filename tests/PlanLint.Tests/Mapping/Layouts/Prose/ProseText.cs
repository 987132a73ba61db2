using System.Text;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Mapping.Layouts;
using PlanLint.Mapping.Layouts.Prose;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts.Prose;

/// <summary>Reads texts as the layout of numbered prose does, and writes drafts so that a test can compare them.</summary>
internal static class ProseText
{
    public static Profile Plain { get; } = new("plain", "1.0.0", "无");

    public static Node.Flow Flow(string text) =>
        (Node.Flow)new PlainTextReader().Read(new SourceText("plan.txt", text), Limits.Default).Root!;

    public static IReadOnlyList<Block.Paragraph> Lines(string text) => [.. Flow(text).Blocks.OfType<Block.Paragraph>()];

    public static IReadOnlyList<Block.Paragraph> Join(string text) => Paragraphs.Join(Lines(text));

    public static (DraftPlan Plan, MappingNotes Notes) Read(string text, Profile? profile = null, bool hasTable = false) =>
        Read(Join(text), profile, hasTable);

    public static (DraftPlan Plan, MappingNotes Notes) Read(IReadOnlyList<Block.Paragraph> paragraphs, Profile? profile = null, bool hasTable = false)
    {
        var (plan, notes) = (new DraftPlan(), new MappingNotes("plan.txt"));
        ProseLayout.Read(paragraphs, plan, profile ?? Plain, notes, hasTable);
        return (plan, notes);
    }

    /// <summary>Paragraphs with levels of headings, as a Word or Markdown file gives them: # in front is level 1.</summary>
    public static IReadOnlyList<Block.Paragraph> Headings(string text) => [.. Lines(text).Select(line =>
    {
        var level = line.Text.Text.TakeWhile(c => c is '#').Count();
        return level == 0 ? line : new Block.Paragraph(line.Text.From(level)) { HeadingLevel = level };
    })];

    /// <summary>The body of a plan in which nothing had to be assumed, read with the built-in profile.</summary>
    public static string Body(string text)
    {
        var (plan, notes) = Read(text, Check.Profile);
        notes.Assumptions.ShouldBeEmpty();
        plan.Kind.ShouldBe("plan");
        return Show(plan);
    }

    /// <summary>The body, a line for each value, indented by depth.</summary>
    public static string Show(DraftPlan plan)
    {
        var text = new StringBuilder();
        foreach (var action in plan.Body)
        {
            text.Append("action ").Append(action.Title.Text).Append(action.Kind is { } kind ? $" [{kind}]" : "").Append('\n');
            if (action.Intro is { } intro) text.Append("  intro ").Append(intro.Text).Append('\n');
            foreach (var row in action.Rows) text.Append("  row ").Append(row.Content!.Text).Append('\n');
            foreach (var task in action.Tasks)
            {
                text.Append("  task ").Append(task.Number?.Text ?? "-").Append(" | ").Append(task.Title?.Text ?? "-").Append(" | ").Append(task.Content?.Text ?? "-").Append('\n');
                foreach (var row in task.Rows) text.Append("    row ").Append(row.Content!.Text).Append('\n');
            }
        }

        return text.ToString();
    }

    public static (int First, int Last) LinesOf(Node.Scalar scalar) => scalar.Region is Region.Text { Start: var start, End: var end } ? (start.Line, end.Line) : default;

    public static string Bare(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
