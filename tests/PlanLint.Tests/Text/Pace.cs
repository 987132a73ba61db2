namespace PlanLint.Tests.Text;

/// <summary>
/// Tells linear from quadratic work without a clock: over 100,000 characters a scanner that starts over would keep the test run busy for
/// minutes. The benchmarks measure.
/// </summary>
internal static class Pace
{
    public static void ShouldBeQuick(Action<string> action)
    {
        foreach (var text in Hostile.Long) action(text);
    }
}
