using PlanLint.Formats;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Reports;

/// <summary>The city and its counties under <c>samples/parent-plans</c>, whose findings point into another file.</summary>
internal static class ParentSample
{
    public static IReadOnlyList<FileResult> Results { get; } = Check.Together(
        [.. new[] { "baishui/county", "qingshi/county", "yunling/city" }.Select(n => $"samples/parent-plans/{n}.plan.yaml").Select(p => new InputFile(p, File.ReadAllBytes(Repository.PathOf(p))))],
        new(Check.Profile));
}
