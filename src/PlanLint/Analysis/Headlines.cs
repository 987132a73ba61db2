using System.Globalization;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Headline indicators: what a plan has to say of them, and how its values compare.</summary>
internal static class Headlines
{
    private static readonly string[] Tables = ["分工表", "分解表", "任务表", "一览表", "清单", "台账"];

    /// <summary>
    /// For each indicator the milestones of the profile inside the period of the plan; one without a year where the plan states no period.
    /// None for a division table and for a file that has neither targets nor an introduction and does not call itself a plan.
    /// </summary>
    public static IEnumerable<HeadlineDemand> Demands(Plan plan, Profile profile, StatedPeriod period, Passage[] passages)
    {
        if (plan.Kind is not PlanKind.Plan || !(plan.IsKindStated || IsWhole(plan))) yield break;
        List<Passage> preamble = [.. passages.Where(p => p.Kind is PassageKind.HeadlineTarget || (p.Kind is PassageKind.Intro && p.ActionId is null))];
        foreach (var indicator in profile.Indicators)
        {
            var at = PlaceOf(indicator, plan, preamble);
            if (period.To is null) yield return new(indicator.Key, indicator.Name, indicator.Unit, null, at);
            foreach (var year in profile.Period?.Milestones.Where(y => period.From <= y && y <= period.To) ?? [])
                yield return new(indicator.Key, indicator.Name, indicator.Unit, year, at);
        }
    }

    /// <summary>The own values of rising indicators, by year, the first for each year.</summary>
    public static IEnumerable<IndicatorStep> Steps(Profile profile, IReadOnlyList<IndicatorValue> values) =>
        from indicator in profile.Indicators.Where(i => i.IsIncreasing)
        let byYear = values.Where(v => v.IsOwn && v.Indicator == indicator.Key).DistinctBy(v => v.Year).OrderBy(v => v.Year).ToList()
        from step in byYear.Zip(byYear.Skip(1))
        select new IndicatorStep(step.First, step.Second);

    /// <summary>The first own value for each indicator and year, where an area above the plan's has set one.</summary>
    public static IEnumerable<ParentComparison> Comparisons(Plan plan, Profile profile, IReadOnlyList<IndicatorValue> values)
    {
        if (plan.Jurisdiction is not { } jurisdiction) yield break;
        var above = profile.AreasAbove(jurisdiction.Name.Value, jurisdiction.Within.Select(w => w.Value));
        foreach (var value in values.Where(v => v.IsOwn).DistinctBy(v => (v.Indicator, v.Year)))
        {
            var unit = profile.Indicators.First(i => i.Key == value.Indicator).Unit;
            List<HeadlineTarget> set = [.. above.SelectMany(a => profile.Targets.Where(t => t.Area == a.Name && t.Indicator == value.Indicator && t.Year == value.Year))];
            if (set is not [var nearest, ..]) continue;
            var chain = string.Join('、', set.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Area}{t.Value}{unit}")));
            yield return new(value, nearest.Area, nearest.Value) { Chain = chain, Source = nearest.Source };
        }
    }

    /// <summary>A table that calls itself something else (责任分解表) and a fragment are no plans.</summary>
    private static bool IsWhole(Plan plan) =>
        (plan.Targets.Count > 0 || plan.Intro.Count > 0) && !Array.Exists(Tables, t => plan.Title.Value.Contains(t, StringComparison.Ordinal));

    private static Location PlaceOf(Indicator indicator, Plan plan, List<Passage> preamble)
    {
        foreach (var passage in preamble)
        {
            var compact = new Compact(passage.Text.Value, new(0, passage.Text.Value.Length));
            foreach (var name in indicator.Aliases.Prepend(indicator.Name))
            {
                var at = compact.Text.IndexOf(name, StringComparison.Ordinal);
                if (at >= 0) return passage.At(compact.ToOriginal(at, at + name.Length));
            }
        }

        return preamble.Find(p => p.Kind is PassageKind.HeadlineTarget)?.Text.At ?? plan.Title.At;
    }
}
