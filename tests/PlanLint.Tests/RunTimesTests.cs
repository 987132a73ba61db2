namespace PlanLint.Tests;

public sealed class RunTimesTests
{
    [Fact]
    public void Times_of_one_name_add_up_and_names_are_in_order()
    {
        var clock = TimeSpan.Zero;
        var times = new RunTimes(() => clock);
        times.Stage("read", () => Pass(2)).ShouldBe(2);
        times.Stage("map", () => Pass(3)).ShouldBe(3);
        times.Stage("read", () => Pass(5)).ShouldBe(5);
        times.Stages.Select(s => (s.Key, s.Value.TotalSeconds)).ShouldBe([("map", 3), ("read", 7)]);

        int Pass(int seconds)
        {
            clock += TimeSpan.FromSeconds(seconds);
            return seconds;
        }
    }

    [Fact]
    public void Work_that_fails_has_its_time_too()
    {
        var clock = TimeSpan.Zero;
        var times = new RunTimes(() => clock);
        Should.Throw<IOException>(() => times.Stage<int>("read", () =>
        {
            clock += TimeSpan.FromSeconds(1);
            throw new IOException();
        }));
        times.Stages.ShouldHaveSingleItem().Value.ShouldBe(TimeSpan.FromSeconds(1));
    }
}
