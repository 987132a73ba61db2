using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class SortedNumbersTests
{
    private static readonly Gen<int[]> Set = Gen.Int[0, 30].Array[0, 20].Select(numbers => numbers.Distinct().Order().ToArray());

    [Fact]
    public void What_both_have_is_counted_unless_it_is_less_than_asked_for() => Gen.Select(Set, Set, Gen.Int[0, 12]).Sample((one, other, least) =>
    {
        var shared = SortedNumbers.Shared(one, other, least);
        var expected = one.Intersect(other).Count();

        return expected >= least ? shared == expected : shared < least;
    });
}
