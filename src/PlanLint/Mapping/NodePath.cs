using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>What the nodes of a plan are called in logical paths.</summary>
internal static class NodePath
{
    private const int LongestTitle = 40;

    /// <summary>The segment of an action.</summary>
    /// <param name="title">Its title without units.</param>
    /// <param name="part">The tree it belongs to.</param>
    /// <param name="ordinal">1-based place among its siblings, for an action without a title.</param>
    public static string OfAction(string title, PlanPart part, int ordinal = 1) => Segment(part is PlanPart.Body ? "正文行动" : "行动", title, ordinal);

    /// <summary>The segment of a task.</summary>
    public static string OfTask(string title, int ordinal) => Segment("任务", title, ordinal);

    private static string Segment(string name, string title, int ordinal)
    {
        var shown = title.Length > LongestTitle ? title[..(char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + "…" : title;
        return shown.Length > 0 ? $"{name}“{shown}”" : $"{name} {ordinal}";
    }
}
