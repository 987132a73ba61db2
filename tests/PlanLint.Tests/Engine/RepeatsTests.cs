using CsCheck;
using PlanLint.Engine;

namespace PlanLint.Tests.Engine;

public sealed class RepeatsTests
{
    [Fact]
    public void They_are_the_groups_of_more_than_one_in_the_order_of_their_first_items() =>
        Gen.Int[0, 20].Array[0, 30].Sample(items => Told(Repeats.By(items, i => i / 2)).ShouldBe(Told(items.GroupBy(i => i / 2).Where(g => g.Count() > 1))));

    [Fact]
    public void Within_places_they_are_those_of_each_place() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 12]).Array[0, 60].Select(items => items.OrderBy(i => i.Item1).ToArray()).Sample(items =>
            Told(Repeats.Within(items, i => i.Item1, i => i.Item2)).ShouldBe(Told(items.GroupBy(i => i.Item1).SelectMany(place => place.GroupBy(i => i.Item2)).Where(g => g.Count() > 1))));

    private static string[] Told<TItem>(IEnumerable<IGrouping<int, TItem>> groups) => [.. groups.Select(g => $"{g.Key}: {string.Join(' ', g)}")];
}
