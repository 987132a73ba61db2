using PlanLint.Model;

namespace PlanLint.Analysis;

/// <summary>How the cells and headings of a division table end (GB/T 15834).</summary>
public static class PassageEnds
{
    private const int LeastLength = 15;

    /// <summary>
    /// Headings of actions and tasks, and cells of at least 15 characters with ， in them, in the order of the passages. None for a plan without a
    /// division table: in prose a heading may run into its text.
    /// </summary>
    public static IReadOnlyList<PassageEnd> Of(Plan plan, IReadOnlyList<Passage> passages) => !HasTable(plan)
        ? []
        : [.. passages
            .Where(p => p.Part is PlanPart.Division && p.ActionId is not null && IsCompared(p))
            .Select(p => (Passage: p, HasStop: HasStop(p)))
            .GroupBy(p => p.Passage.Kind)
            .SelectMany(Compared)];

    private static IEnumerable<PassageEnd> Compared(IEnumerable<(Passage Passage, bool HasStop)> kind)
    {
        var all = kind.ToList();
        var stopped = all.Count(p => p.HasStop);
        return all.Select(p => new PassageEnd(p.Passage, p.HasStop, stopped, all.Count));
    }

    private static bool HasTable(Plan plan) => plan.Kind is PlanKind.Table || plan.Body.Count > 0 || plan.AllRows.Any(r => !r.IsImplicit);

    private static bool IsCompared(Passage passage) => passage.Kind switch
    {
        PassageKind.ActionTitle or PassageKind.TaskTitle => passage.Text.Value.Length > 0,
        PassageKind.Content => passage.Text.Value.Trim().Length >= LeastLength && passage.Text.Value.Contains('，', StringComparison.Ordinal),
        _ => false,
    };

    private static bool HasStop(Passage passage) => passage.Kind is PassageKind.Content
        ? EndsIn(passage.Text.Value, "。！？；：”’）〕)]…!?;:.") || EndsIn(passage.Written.Value, "。；")
        : EndsIn(passage.Text.Value, "。");

    private static bool EndsIn(string text, string marks) => text.TrimEnd() is [.., var last] && marks.Contains(last, StringComparison.Ordinal);
}
