using PlanLint.Formats;
using PlanLint.Profiles;

namespace PlanLint.Mapping.Layouts;

/// <summary>
/// Finds the plan in running text and writes it as the nodes of a plan file. Tables are the division table, what stands in front of the first one
/// (its heading aside) is the prose; a document may have one of them or both.
/// </summary>
internal static class FlowMapper
{
    /// <summary>The map of the plan; null when there is no plan in the text.</summary>
    public static Node.Map? Map(Node.Flow flow, Profile profile, MappingNotes notes)
    {
        var draft = new DraftPlan();
        var blocks = flow.IsWrapped ? LineTables.Find(flow.Blocks) : flow.Blocks;
        var tables = new DivisionTable(draft, notes);
        var paragraphs = new List<Block.Paragraph>();
        var unmapped = new List<Block.Table>();
        var isAfterTable = false;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    paragraphs.Add(paragraph);
                    isAfterTable &= paragraph.Text.IsBlank() || Furniture.IsPageNumber(paragraph.Text.Text);
                    break;
                case Block.Table table when tables.Add(table, isAfterTable):
                    isAfterTable = true;
                    break;
                case Block.Table table:
                    unmapped.Add(table);
                    break;
            }
        }

        tables.Close();
        _ = profile;
        return draft.Actions.Count + draft.Body.Count == 0 ? null : DraftNodes.Of(draft, flow.Region);
    }
}
