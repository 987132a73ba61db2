using System.Globalization;
using PlanLint.Corpus;

namespace PlanLint.Benchmarks.Scale;

/// <summary>What is measured, part by part.</summary>
internal sealed class ScaleRun(InstalledTools tools, ScaleCorpus corpus, int repeat, bool isQuick)
{
    private const int ManyFindings = 100_000;
    private const double MostExponent = 1.1;

    private static readonly string[] Wide = ["--limit", "bytes=1G", "--limit", "rows=1000000", "--limit", "nodes=20000000", "--limit", "seconds=3600", "--timing", "--language", "en"];

    /// <summary>The parts by name, in the order of the table.</summary>
    public IReadOnlyList<(string Name, Func<IEnumerable<ScaleRow>> Rows)> Parts => [("start", Start), ("yaml", Yaml), ("json", Json), ("rows", OnePlan), ("cache", Cache), ("sarif", Sarif)];

    // The shortest runs are the noisiest, and cost nothing.
    private int Often => isQuick ? 3 : Math.Max(repeat, 15);

    private int Small => isQuick ? 10 : 100;

    private int Middle => isQuick ? 50 : 1_000;

    private int Large => isQuick ? 100 : 3_200;

    private IEnumerable<ScaleRow> Start()
    {
        var folder = corpus.Plans("yaml", 1);
        var file = Path.GetFileName(Directory.GetFiles(folder)[0]);
        var hello = MeasuredProcess.Median(tools.Hello, Often);
        yield return new("floor: hello world", hello);
        yield return Against("one plan, text", MeasuredProcess.Median(Check(folder).With(file), Often), ("hello", hello), 4);
        yield return Against("one plan, SARIF", MeasuredProcess.Median(Check(folder).With(file, "-f", "sarif"), Often), ("hello", hello), 8);
        var empty = MeasuredProcess.Median(tools.HostedHello, Often);
        yield return new("floor: dotnet host, empty tool", empty);
        yield return tools.HostedTool is { } hosted
            ? Against("dotnet plan-lint, one plan, text", MeasuredProcess.Median(hosted.With("check", "-q", file) with { Folder = folder }, Often), ("empty tool", empty), 1.6)
            : new("dotnet plan-lint, one plan, text", null);
    }

    private IEnumerable<ScaleRow> Yaml()
    {
        var before = default(ScaleRow);
        var small = default(ScaleRow);
        foreach (var plans in new[] { 1, Small, Middle, Large })
        {
            var folder = corpus.Plans("yaml", plans);
            var row = Grown(new($"YAML, {plans} plans", MeasuredProcess.Median(Check(folder), repeat)) { Rows = plans * CorpusGenerator.UsualRows }, before);
            if (plans == Small) small = row;
            if (plans >= Middle)
            {
                yield return Floor($"floor: read and decode {plans} plans", "read", folder, row.Rows);
                var events = Floor($"floor: YAML events of {plans} plans", "yaml", folder, row.Rows);
                yield return events;
                yield return Floor($"floor: YAML events of {plans} plans, two threads", "yaml", folder, row.Rows, "--threads", "2");
                yield return Floor($"the same with YamlDotNet, {plans} plans", "yamldotnet", folder, row.Rows);
                yield return Floor($"the same with YamlDotNet, {plans} plans, two threads", "yamldotnet", folder, row.Rows, "--threads", "2");
                row = plans == Middle ? Against(row, ("YAML events", events.Cost!), 2) : Against(row, ("YAML events", events.Cost!), null) with { Must = ("≤ 600 MB", row.Cost!.PeakBytes <= 600L << 20) };
            }

            yield return before = row;
        }

        yield return Slope($"YAML, {Small} to {Large} plans", small!, before!);
    }

    private IEnumerable<ScaleRow> Json()
    {
        var folder = corpus.Plans("json", Middle);
        var rows = Middle * CorpusGenerator.UsualRows;
        var floor = Floor($"floor: System.Text.Json over {Middle} plans", "json", folder, rows);
        yield return floor;
        yield return Floor("floor: the same, and every text as a string", "jsontexts", folder, rows);
        yield return Against(new ScaleRow($"JSON, {Middle} plans", MeasuredProcess.Median(Check(folder), repeat)) { Rows = rows }, ("System.Text.Json", floor.Cost!), 4);
    }

    private IEnumerable<ScaleRow> OnePlan()
    {
        var first = default(ScaleRow);
        var before = default(ScaleRow);
        var parts = new List<PartTimes>();
        foreach (var rows in isQuick ? [100, 1_000, 5_000] : new[] { 1_000, 10_000, 100_000, 500_000 })
        {
            var folder = corpus.OnePlan(rows);
            var floor = Floor($"floor: System.Text.Json over {rows} rows", "json", folder, rows);
            yield return floor;
            var runs = MeasuredProcess.Runs(Check(folder).With(Wide), rows <= 10_000 ? Often : repeat);
            var cost = Measurement.MedianOf(runs);
            yield return before = Against(Grown(new($"one plan in JSON, {rows} rows", cost) { Rows = rows }, before), ("System.Text.Json", floor.Cost!), null);
            first ??= before;
            parts.Add(PartTimes.MedianOf([.. runs.Select(r => PartTimes.Of(rows, r.Error))]));
        }

        yield return Slope($"one plan in JSON, {first!.Rows} to {before!.Rows} rows", first, before);
        foreach (var row in PartGrowth.Rows(parts, MostExponent)) yield return row;
    }

    private IEnumerable<ScaleRow> Cache()
    {
        var folder = corpus.Plans("yaml", Large);
        var rows = Large * CorpusGenerator.UsualRows;
        if (!Knows("--cache"))
        {
            yield return new($"YAML, {Large} plans, cold cache", null);
            yield return new($"YAML, {Large} plans, warm cache", null);
            yield break;
        }

        var check = Check(folder).With("--cache");
        var cold = MeasuredProcess.Median(check, 1);
        yield return new($"YAML, {Large} plans, cold cache", cold) { Rows = rows };
        var warm = MeasuredProcess.Median(check, repeat);
        yield return new($"YAML, {Large} plans, warm cache", warm) { Rows = rows, Ratio = ("cold", warm.Seconds / cold.Seconds), Must = ("≤ 0.15 ×", warm.Seconds <= 0.15 * cold.Seconds) };
    }

    private IEnumerable<ScaleRow> Sarif()
    {
        // A little more than one finding a row but for the first of each action.
        var plans = isQuick ? 20 : ManyFindings / 139;
        var folder = corpus.Faulty(plans);
        var log = Path.Combine(folder, "log.sarif");
        var linting = MeasuredProcess.Median(Check(folder), repeat);
        yield return new($"JSON, {plans} faulty plans, text", linting) { Rows = plans * CorpusGenerator.UsualRows };
        var written = MeasuredProcess.Median(Check(folder).With("-f", $"sarif={log}"), repeat);
        var more = new Measurement(written.Seconds - linting.Seconds, Math.Max(0, written.PeakBytes - linting.PeakBytes));
        yield return new($"the same in SARIF", written) { Rows = plans * CorpusGenerator.UsualRows };
        yield return new($"on top of linting, {Results(log).ToString("N0", CultureInfo.InvariantCulture)} findings in SARIF", more) { Must = ("≤ 5 s and ≤ 300 MB", more.Seconds <= 5 && more.PeakBytes <= 300L << 20) };
    }

    private Launch Check(string folder) => tools.Tool.With("check", "-q") with { Folder = folder };

    private bool Knows(string option) => MeasuredProcess.Run(tools.Tool.With("check", "--help")).Output.Contains(option, StringComparison.Ordinal);

    private ScaleRow Floor(string name, string work, string folder, int rows, params IReadOnlyList<string> words)
    {
        var launch = new Launch("dotnet", [typeof(ScaleRun).Assembly.Location, "floor", work, folder, .. words]);
        var runs = MeasuredProcess.Runs(launch, repeat).Select(r => r with { Seconds = double.Parse(r.Output.Split(' ')[0], CultureInfo.InvariantCulture) });
        return new(name, Measurement.MedianOf([.. runs])) { Rows = rows };
    }

    private static ScaleRow Against(string name, Measurement cost, (string Name, Measurement Cost) floor, double limit) => Against(new ScaleRow(name, cost) { Rows = CorpusGenerator.UsualRows }, floor, limit);

    private static ScaleRow Against(ScaleRow row, (string Name, Measurement Cost) floor, double? limit)
    {
        var ratio = row.Cost!.Seconds / floor.Cost.Seconds;
        return row with { Ratio = (floor.Name, ratio), Must = limit is { } most ? (string.Create(CultureInfo.InvariantCulture, $"≤ {most} ×"), ratio <= most) : row.Must };
    }

    private static ScaleRow Grown(ScaleRow row, ScaleRow? before) => before is null ? row : row with { Exponent = Exponent(before, row) };

    private static ScaleRow Slope(string name, ScaleRow from, ScaleRow to)
    {
        var exponent = Exponent(from, to);
        return new(name, null) { Exponent = exponent, Must = (string.Create(CultureInfo.InvariantCulture, $"≤ {MostExponent}"), exponent <= MostExponent) };
    }

    private static double Exponent(ScaleRow from, ScaleRow to) => Math.Log(to.Cost!.Seconds / from.Cost!.Seconds) / Math.Log((double)to.Rows / from.Rows);

    /// <summary>How many results a log holds: each names its rule once.</summary>
    private static int Results(string log)
    {
        var count = 0;
        var name = "\"ruleId\""u8;
        for (var rest = (ReadOnlySpan<byte>)File.ReadAllBytes(log); rest.IndexOf(name) is >= 0 and var at; rest = rest[(at + name.Length)..]) count++;
        return count;
    }
}
