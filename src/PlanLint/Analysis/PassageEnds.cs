using PlanLint.Model;

namespace PlanLint.Analysis;

/// <summary>How the cells and headings of a division table end (GB/T 15834).</summary>
internal static class PassageEnds
{
    private const int LeastLength = 15;

    /// <summary>
    /// Headings of actions and tasks, and cells of at least 15 characters with ， in them, in the order of the passages. None for a plan without a
    /// division table: in prose a heading may run into its text.
    /// </summary>
    public static IReadOnlyList<PassageEnd> Of(Plan plan, Passage[] passages)
    {
        if (!HasTable(plan)) return [];
        var compared = new List<(Passage Passage, bool HasStop)>();
        foreach (var passage in passages)
        {
            if (passage is { Part: PlanPart.Division, ActionId: not null } && IsCompared(passage)) compared.Add((passage, HasStop(passage)));
        }

        var ends = new List<PassageEnd>(compared.Count);
        foreach (var kind in compared.Select(p => p.Passage.Kind).Distinct())
        {
            var same = compared.FindAll(p => p.Passage.Kind == kind);
            var stopped = same.Count(p => p.HasStop);
            foreach (var (passage, hasStop) in same) ends.Add(new(passage, hasStop, stopped, same.Count));
        }

        return ends;
    }

    private static bool HasTable(Plan plan) => plan.Kind is PlanKind.Table || plan.Body.Count > 0 || plan.AllRows.Any(r => !r.IsImplicit);

    private static bool IsCompared(Passage passage) => passage.Kind switch
    {
        PassageKind.ActionTitle or PassageKind.TaskTitle => passage.Text.Value.Length > 0,
        PassageKind.Content => passage.Text.Value.AsSpan().Trim().Length >= LeastLength && passage.Text.Value.Contains('，', StringComparison.Ordinal),
        _ => false,
    };

    private static bool HasStop(Passage passage) => passage.Kind is PassageKind.Content
        ? EndsIn(passage.Text.Value, "。！？；：”’）〕)]…!?;:.") || EndsIn(passage.Written.Value, "。；")
        : EndsIn(passage.Text.Value, "。");

    private static bool EndsIn(string text, string marks) => text.AsSpan().TrimEnd() is [.., var last] && marks.Contains(last, StringComparison.Ordinal);
}
