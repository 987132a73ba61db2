using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlanLint.Formats;
using SharpYaml;

namespace PlanLint.Benchmarks.Scale;

/// <summary>
/// <c>floor read|yaml|yamldotnet|json|jsontexts FOLDER [--threads N]</c>: what nobody can do without, over all files of a folder, in a process of its own.
/// <c>floor memory MEGABYTES</c>: what it costs to have so much memory. Prints the seconds it took without the start of the process, which makes the floor lower than it has to be.
/// </summary>
internal static class FloorCommand
{
    private const int PageBytes = 4096;

    public static int Run(Arguments arguments)
    {
        if (arguments.Rest[0] == "memory") return Memory(int.Parse(arguments.Rest[1], CultureInfo.InvariantCulture));
        Func<string, long>? work = arguments.Rest[0] switch { "read" => Read, "yaml" => Yaml, "yamldotnet" => YamlDotNet, "json" => Json, "jsontexts" => JsonTexts, _ => null };
        if (work is null) return 2;
        var files = Directory.GetFiles(arguments.Rest[1]).Order(StringComparer.Ordinal).ToList();
        var clock = Stopwatch.StartNew();
        var sum = 0L;
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = arguments.Number("--threads", 1) }, file => Interlocked.Add(ref sum, work(file)));
        return Tell(clock, sum);
    }

    /// <summary>Touches each page once: the system has to find it, and on a virtual machine often its host.</summary>
    private static int Memory(int megabytes)
    {
        var clock = Stopwatch.StartNew();
        var pieces = new byte[megabytes][];
        var touched = 0L;
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = GC.AllocateUninitializedArray<byte>(1 << 20);
            for (var at = 0; at < pieces[i].Length; at += PageBytes, touched++) pieces[i][at] = 1;
        }

        return Tell(clock, touched);
    }

    private static int Tell(Stopwatch clock, long sum)
    {
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

    /// <summary>Every token, and its text where it has one, as an event of a YAML library has it.</summary>
    private static long JsonTexts(string file)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(file));
        var characters = 0L;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String) characters += reader.GetString()!.Length;
        }

        return characters;
    }

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file));
}
