using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class SharedRunsTests
{
    private const int Least = 3;

    [Fact]
    public void Runs_are_those_that_comparing_each_place_with_each_finds() =>
        Gen.String[Gen.Char["甲乙丙"], 0, 16].Array[0, 6].Sample(keys => SharedRuns.Find(keys, Least).ShouldBe(Expected(keys)));

    private static IEnumerable<SharedRun> Expected(string[] keys)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            for (var i = 0; i < keys[k].Length;)
            {
                var run = First(keys, k, i);
                if (run is { } found) yield return found;
                i += run?.Length ?? 1;
            }
        }
    }

    private static SharedRun? First(string[] keys, int k, int i)
    {
        for (var first = 0; first < k; first++)
        {
            for (var start = 0; start < keys[first].Length; start++)
            {
                var length = keys[first].AsSpan(start).CommonPrefixLength(keys[k].AsSpan(i));
                if (length >= Least) return new(first, start, k, i, length);
            }
        }

        return null;
    }
}
