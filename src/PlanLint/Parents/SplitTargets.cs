using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>The numbers of a parent beside what the plans of its parts come to.</summary>
internal static class SplitTargets
{
    /// <summary>What can be counted over several places. Rates, hours and kinds cannot: what every county has six kinds of, the city has six kinds of.</summary>
    private const string Countable = "人次|场次|人|名|个|所|场|次|家|支|件|期|户|篇|部|套|台|辆|座|处|份|册|例|位|组|亩|吨|幅|间|公里|平方米|平方公里|万户|万元|亿元";

    /// <summary>Words that make a number one for each, not one in all.</summary>
    private static readonly string[] ForEach = ["每", "各", "人均", "户均", "平均", "分别", "级"];

    private static readonly HashSet<string> Units = new(Countable.Split('|'), StringComparer.Ordinal);

    /// <summary>
    /// The targets that can be added up, with one value from each part; none unless the plans of two areas or more are there, those of all that
    /// the profile knows below the parent's among them, and every one states the same for the same time.
    /// </summary>
    /// <param name="parent">The plan above.</param>
    /// <param name="children">The plans below, in ordinal order of their files.</param>
    public static IEnumerable<SplitTarget> Of(PlanKin parent, IReadOnlyList<PlanKin> children)
    {
        List<List<PlanKin>> areas = [.. children.GroupBy(c => c.Area.Name.Length > 0 ? c.Area.Name : c.Title.At.File, StringComparer.Ordinal).Select(g => g.ToList())];
        if (areas.Count < 2 || parent.Parts.Any(p => !areas.Exists(a => a[0].Area.Name == p))) yield break;
        foreach (var targets in parent.Targets)
        {
            if (!MayBeAdded(targets.Key) || One([.. targets]) is not { } there) continue;
            List<NumericTarget> parts = [.. areas.Select(a => Most(a, targets.Key, there)).OfType<NumericTarget>()];
            if (parts.Count == areas.Count) yield return new(there, parts, targets.Key.Words);
        }
    }

    private static bool MayBeAdded(TargetKey key) => Units.Contains(key.Unit) && !Array.Exists(ForEach, w => key.Words.Contains(w, StringComparison.Ordinal));

    /// <summary>The value of an area: of several files the highest; null where one cannot be told, or none is for the time of the parent's.</summary>
    private static NumericTarget? Most(List<PlanKin> area, TargetKey key, NumericTarget there)
    {
        List<NumericTarget?> values = [.. area.Where(p => p.Targets.Contains(key)).Select(p => One([.. p.Targets[key].Where(t => Analysis.TargetWords.Scope(t) == Analysis.TargetWords.Scope(there))]))];
        return values.Contains(null) ? null : values.MaxBy(v => v!.Quantity.Low);
    }

    /// <summary>The first of targets that name one and the same number, no limit upwards and no range; null otherwise.</summary>
    private static NumericTarget? One(List<NumericTarget> targets) =>
        targets is [var first, ..] && targets.TrueForAll(t => t.Quantity is { Bound: Bound.Exact or Bound.AtLeast or Bound.MoreThan, High: null } && t.Quantity.Low == first.Quantity.Low) ? first : null;
}
