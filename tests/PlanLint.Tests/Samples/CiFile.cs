using SharpYaml.Model;

namespace PlanLint.Tests.Samples;

/// <summary>A YAML file of a CI service as plain lists, dictionaries and texts, and the commands in it.</summary>
internal static class CiFile
{
    /// <summary>The first document of a file, which is a map.</summary>
    public static IReadOnlyDictionary<string, object> Read(string path) => (IReadOnlyDictionary<string, object>)ReadAny(path);

    /// <summary>The first document of a file.</summary>
    public static object ReadAny(string path)
    {
        using var reader = new StreamReader(path);
        return Plain(YamlStream.Load(reader)[0].Contents!);
    }

    /// <summary>A value inside, by the keys and indexes that lead to it.</summary>
    public static object At(this object value, params object[] way) =>
        way.Aggregate(value, (at, step) => step is int index ? ((IReadOnlyList<object>)at)[index] : ((IReadOnlyDictionary<string, object>)at)[(string)step]);

    /// <summary>The steps of a list of maps that have a key.</summary>
    public static IEnumerable<string> Each(this object list, string key) =>
        ((IReadOnlyList<object>)list).OfType<IReadOnlyDictionary<string, object>>().Where(s => s.ContainsKey(key)).Select(s => (string)s[key]);

    /// <summary>The shell commands of a file of the drafting repository, in the order in which the service runs them.</summary>
    public static IReadOnlyList<string> Commands(string path) => System.IO.Path.GetFileName(path) switch
    {
        "plan-lint.yml" => [.. Read(path).At("jobs", "plan-lint", "steps").Each("run")],
        ".gitlab-ci.yml" => [.. ((IReadOnlyList<object>)Read(path).At("plan-lint", "script")).Cast<string>()],
        "azure-pipelines.yml" => [.. Read(path).At("steps").Each("script")],
        var other => throw new ArgumentException($"Not known: {other}.", nameof(path)),
    };

    private static object Plain(YamlElement element) => element switch
    {
        YamlMapping map => map.ToDictionary(e => (string)Plain(e.Key), e => e.Value is null ? "" : Plain(e.Value), StringComparer.Ordinal),
        YamlSequence list => list.Select(Plain).ToList(),
        YamlValue value => value.Value,
        _ => "",
    };
}
