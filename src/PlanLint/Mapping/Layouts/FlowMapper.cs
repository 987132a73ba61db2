using PlanLint.Formats;
using PlanLint.Mapping.Layouts.Flattened;
using PlanLint.Mapping.Layouts.Prose;
using PlanLint.Mapping.Layouts.Tables;
using PlanLint.Profiles;

namespace PlanLint.Mapping.Layouts;

/// <summary>
/// Finds the plan in running text and writes it as the nodes of a plan file. Tables are the division table, paragraphs are the prose; a document has
/// one of them or both. Layouts find their parts and know nothing of each other; this is where they meet.
/// </summary>
internal static class FlowMapper
{
    /// <summary>The map of the plan; null when there is no plan in the text.</summary>
    public static Node.Map? Map(Node.Flow flow, Profile profile, MappingNotes notes)
    {
        var draft = new DraftPlan();
        var (before, after) = Tables(flow, draft, notes);
        if (draft.Actions.Count == 0 && flow.IsWrapped) before = Flattened(before, draft, profile, notes);
        var hasTable = draft.Actions.Count > 0;
        var heading = hasTable ? AnnexHeading.Find(before) : before.Count;
        IReadOnlyList<Block.Paragraph> prose = [.. before.Take(heading), .. after.SkipWhile(p => !IsHeading(p))];
        if (prose.Any(p => !p.Text.IsBlank())) ProseLayout.Read(flow.IsWrapped ? Paragraphs.Join(prose) : prose, draft, profile, notes, hasTable);
        draft.Title ??= AnnexHeading.Title(before.Skip(heading));
        ProseHead.ReadPlace(draft);
        Annexes.Read([.. before, .. after], draft, flow.IsWrapped);
        if (!hasTable)
        {
            draft.Actions.AddRange(draft.Body);
            draft.Body.Clear();
        }

        return draft.Actions.Count == 0 ? null : WithHead(DraftNodes.Of(draft, flow.Region), flow.Head);
    }

    /// <summary>Behind a table only what has headings is prose; the rest is who gets copies and when it was printed.</summary>
    private static bool IsHeading(Block.Paragraph paragraph) =>
        paragraph.HeadingLevel is not null || HeadingMark.Of(paragraph.Text.Text) is { Kind: HeadingKind.Han or HeadingKind.Chapter };

    /// <summary>Reads the tables; answers the paragraphs in front of the first one and those behind it.</summary>
    private static (IReadOnlyList<Block.Paragraph> Before, IReadOnlyList<Block.Paragraph> After) Tables(Node.Flow flow, DraftPlan draft, MappingNotes notes)
    {
        var table = new DivisionTable(draft, notes);
        var (before, after, unmapped) = (new List<Block.Paragraph>(), new List<Block.Paragraph>(), new List<Block.Table>());
        var follows = false;
        foreach (var block in flow.IsWrapped ? LineTables.Find(flow.Blocks) : flow.Blocks)
        {
            notes.CheckTime();
            switch (block)
            {
                case Block.Paragraph paragraph:
                    (draft.Actions.Count == 0 ? before : after).Add(paragraph);
                    follows &= paragraph.Text.IsBlank() || PageFurniture.IsPageNumber(paragraph.Text.Text);
                    break;
                case Block.Table next when table.Add(next, follows):
                    follows = true;
                    break;
                case Block.Table other:
                    unmapped.Add(other);
                    break;
            }
        }

        table.Close();
        if (draft.Actions.Count == 0) unmapped.ForEach(notes.Unmapped);
        return (before, after);
    }

    /// <summary>Reads a table that was printed column by column; answers the lines in front of it.</summary>
    private static IReadOnlyList<Block.Paragraph> Flattened(IReadOnlyList<Block.Paragraph> lines, DraftPlan draft, Profile profile, MappingNotes notes)
    {
        IReadOnlyList<Node.Scalar> texts = [.. lines.Select(l => l.Text)];
        if (FlattenedTable.FindStart(texts) is not { } start || FlattenedTable.Read([.. texts.Skip(start)], profile, notes) is not { } actions) return lines;
        draft.Actions.AddRange(actions);
        return [.. lines.Take(start)];
    }

    /// <summary>What stands in the head of a file is stated, so it wins over what was found in its text.</summary>
    private static Node.Map WithHead(Node.Map plan, Node.Map? head)
    {
        if (head is null) return plan;
        var stated = head.Entries.Select(e => Vocabulary.Plan.Find(e.Name)?.Name).ToHashSet(StringComparer.Ordinal);
        return new([.. head.Entries, .. plan.Entries.Where(e => !stated.Contains(e.Name))], plan.Region);
    }
}
