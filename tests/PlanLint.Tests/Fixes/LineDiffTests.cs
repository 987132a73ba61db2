using CsCheck;
using PlanLint.Fixes;

namespace PlanLint.Tests.Fixes;

/// <summary>Changes between lists of lines.</summary>
public sealed class LineDiffTests
{
    [Fact]
    public void Applying_the_changes_gives_the_new_lines() =>
        Gen.Select(Gen.Char["abcdefgh"].Select(c => c.ToString()).Array[0, 40], Gen.Char["abcdefgh"].Select(c => c.ToString()).Array[0, 40]).Sample(ShouldApply);

    [Fact]
    public void Lines_that_occur_once_hold_the_rest_in_place()
    {
        string[] old = ["a", "x", "b", "x", "c"];
        string[] @new = ["a", "x", "x", "b", "y", "c"];
        LineDiff.Of(old, @new).Select(c => (c.Old.Start, c.Old.Length, c.New.Start, c.New.Length)).ShouldBe([(2, 1, 2, 0), (4, 0, 3, 2)]);
        ShouldApply(old, @new);
    }

    [Fact]
    public void Texts_without_a_common_line_are_compared_in_no_time()
    {
        var old = Enumerable.Range(0, 100_000).Select(i => $"旧{i % 50_000}").ToArray();
        var @new = Enumerable.Range(0, 100_000).Select(i => i % 3 == 0 ? $"旧{i % 50_000}" : $"新{i % 7}").ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ShouldApply(old, @new);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static void ShouldApply(string[] old, string[] @new)
    {
        var lines = new List<string>();
        var at = 0;
        foreach (var (gone, come) in LineDiff.Of(old, @new))
        {
            gone.Start.ShouldBeGreaterThanOrEqualTo(at);
            lines.AddRange(old[at..gone.Start]);
            come.Start.ShouldBe(lines.Count);
            lines.AddRange(@new[come.Start..come.End]);
            at = gone.End;
        }

        lines.AddRange(old[at..]);
        lines.ShouldBe(@new);
    }
}
