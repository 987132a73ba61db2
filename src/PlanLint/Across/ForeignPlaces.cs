using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Across;

/// <summary>Names of places in plans that belong elsewhere.</summary>
/// <param name="places">The places of a profile and those that the plans of the run are about.</param>
internal sealed class ForeignPlaces(IEnumerable<KnownPlace> places)
{
    /// <summary>More places of one name tell no more.</summary>
    private const int MostOfOneName = 4;

    private const int ShortestShortName = 2;

    private readonly IReadOnlyList<IGrouping<string, KnownPlace>> _places = [.. places.GroupBy(p => p.Name, StringComparer.Ordinal)];

    private NameIndex<List<KnownPlace>> Names => field ??= new(_places
        .SelectMany(same => NamesOf(same.First()).Select(name => (name, place: same)))
        .GroupBy(n => n.name, StringComparer.Ordinal)
        .Select(n => (n.Key, n.SelectMany(p => p.place).OrderBy(p => p.Plan is null).Take(MostOfOneName).ToList())));

    /// <summary>Whether there is any place that a plan of the area must not name.</summary>
    public bool IsAnyForeignTo(PlanArea area) => area.Name.Length > 0 && _places.Any(same => same.Take(MostOfOneName).Any(p => p.IsForeignTo(area)));

    /// <summary>The foreign places in a plan, in the order of the text; none where its area is not known.</summary>
    public IReadOnlyList<ForeignPlace> In(PlanDigest plan)
    {
        if (plan.Area.Name.Length == 0) return [];
        var found =
            from passage in plan.Passages
            from hit in Names.HitsIn(passage.Value)
            where hit.Item.All(p => p.Name != plan.Area.Name)
            let place = hit.Item.Find(p => p.IsForeignTo(plan.Area))
            where place is not null
            let span = new TextSpan(hit.Start, hit.Length)
            where hit.Length == place.Name.Length || PlaceContext.IsWorkedOn(passage.Value, span)
            where !PlaceContext.MayNameOthers(passage.Value, span)
            group (Words: passage.Part(span), place.Plan) by place.Name into same
            select new ForeignPlace(same.Key, [.. same.Select(s => s.Words)]) { OwnPlan = same.First().Plan };
        return [.. found];
    }

    /// <summary>Its full name; of a county also the name without 县, 区 …, where that has two characters or more.</summary>
    private static IEnumerable<string> NamesOf(KnownPlace place)
    {
        yield return place.Name;
        if (place.Rank == UnitLevels.RankOf("县") && place.Name.Length > ShortestShortName) yield return place.Name[..^1];
    }
}
