using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>The annexes of a plan.</summary>
internal static class AnnexMapper
{
    public static IReadOnlyList<Annex> Annexes(MapFields plan, MappingNotes notes)
    {
        var annexes = new List<Annex>();
        foreach (var (i, node) in plan.Items("annexes").Index())
        {
            var at = MapFields.Place(node, plan.At).Below($"附件 {i + 1}");
            if (node is Node.Map map)
            {
                var fields = new MapFields(map, Vocabulary.Annex, at, notes);
                var label = fields.Text("label", "标识");
                var title = fields.Text("title", "标题");
                if ((label ?? title) is { } text) annexes.Add(new(text, label, title));
            }
            else if (node is Node.Scalar { Text: var written } scalar && written.Trim().Length > 0)
            {
                var title = MapFields.Field(scalar, at);
                annexes.Add(new(title, null, title));
            }
            else if (node is Node.List)
            {
                notes.Problem(at, Message.Of($"附件的每一项应当是标题，或标识与标题。", $"Each annex must be a title, or a label and a title."));
            }
        }

        return annexes;
    }
}
