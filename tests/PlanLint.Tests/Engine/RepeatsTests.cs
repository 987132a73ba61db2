using CsCheck;
using PlanLint.Engine;

namespace PlanLint.Tests.Engine;

public sealed class RepeatsTests
{
    [Fact]
    public void They_are_the_groups_of_more_than_one_in_the_order_of_their_first_items() =>
        Gen.Int[0, 20].Array[0, 30].Sample(items => Told(Repeats.By(items, i => i / 2)).ShouldBe(Told(items.GroupBy(i => i / 2).Where(g => g.Count() > 1))));

    private static string[] Told(IEnumerable<IGrouping<int, int>> groups) => [.. groups.Select(g => $"{g.Key}: {string.Join(' ', g)}")];
}
