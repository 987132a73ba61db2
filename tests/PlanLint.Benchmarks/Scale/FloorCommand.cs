using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlanLint.Formats;
using SharpYaml;

namespace PlanLint.Benchmarks.Scale;

/// <summary>
/// <c>floor read|yaml|yamldotnet|json FOLDER [--threads N]</c>: what nobody can do without, over all files of a folder, in a process of its own. Prints the seconds
/// it took without the start of the process, which makes the floor lower than it has to be.
/// </summary>
internal static class FloorCommand
{
    public static int Run(Arguments arguments)
    {
        Func<string, long>? work = arguments.Rest[0] switch { "read" => Read, "yaml" => Yaml, "yamldotnet" => YamlDotNet, "json" => Json, _ => null };
        if (work is null) return 2;
        var files = Directory.GetFiles(arguments.Rest[1]).Order(StringComparer.Ordinal).ToList();
        var clock = Stopwatch.StartNew();
        var sum = 0L;
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = arguments.Number("--threads", 1) }, file => Interlocked.Add(ref sum, work(file)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {sum}"));
        return 0;
    }

    private static long Read(string file) => Text(file).Length;

    /// <summary>Every event, from the parser as <see cref="YamlReader"/> makes it.</summary>
    private static long Yaml(string file)
    {
        var parser = Parser.CreateParser(new StringReader(Text(file)), Limits.Default.Nesting);
        var events = 0L;
        while (parser.MoveNext()) events++;
        return events;
    }

    /// <summary>Every event of the library that we could use instead.</summary>
    private static long YamlDotNet(string file)
    {
        var parser = new global::YamlDotNet.Core.Parser(new StringReader(Text(file)));
        var events = 0L;
        while (parser.MoveNext()) events++;
        return events;
    }

    private static long Json(string file)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(file));
        var tokens = 0L;
        while (reader.Read()) tokens++;
        return tokens;
    }

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file));
}
