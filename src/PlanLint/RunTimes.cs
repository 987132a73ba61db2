using System.Collections.Concurrent;

namespace PlanLint;

/// <summary>Where the time of a run goes: by stage of the pipeline, and by rule. Safe on any number of threads, whose times add up.</summary>
/// <param name="now">A clock that only goes forward; the library has none.</param>
public sealed class RunTimes(Func<TimeSpan> now)
{
    private readonly ConcurrentDictionary<string, TimeSpan> _stages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TimeSpan> _rules = new(StringComparer.Ordinal);

    /// <summary>What each stage took, by name, ordinal. The rules are one of them.</summary>
    public IReadOnlyList<KeyValuePair<string, TimeSpan>> Stages => Sorted(_stages);

    /// <summary>What each rule took, by id, ordinal. An index that several rules share is the first one's.</summary>
    public IReadOnlyList<KeyValuePair<string, TimeSpan>> Rules => Sorted(_rules);

    /// <summary>Does the work of a stage. What it throws passes through, and its time counts.</summary>
    public T Stage<T>(string name, Func<T> work) => Measured(_stages, name, work);

    internal T Rule<T>(string id, Func<T> work) => Measured(_rules, id, work);

    private static List<KeyValuePair<string, TimeSpan>> Sorted(ConcurrentDictionary<string, TimeSpan> times) => [.. times.OrderBy(t => t.Key, StringComparer.Ordinal)];

    private T Measured<T>(ConcurrentDictionary<string, TimeSpan> times, string name, Func<T> work)
    {
        var start = now();
        try
        {
            return work();
        }
        finally
        {
            var took = now() - start;
            times.AddOrUpdate(name, took, (_, known) => known + took);
        }
    }
}
