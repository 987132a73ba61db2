using PlanLint.Reports;

namespace PlanLint.Tests.Cli;

/// <summary>The command line with a data folder of its own, in which it keeps its key.</summary>
internal sealed class CachedTool : IDisposable
{
    public CachedTool()
    {
        Tool.Environment["XDG_DATA_HOME"] = Data.Path;
        Tool.Environment["LOCALAPPDATA"] = Data.Path;
    }

    public Tool Tool { get; } = new();

    public TemporaryFolder Data { get; } = new();

    public TemporaryFolder Folder => Tool.Folder;

    /// <summary>Full path of the file with the key.</summary>
    public string Key => Data.PathOf("plan-lint/cache.key");

    /// <summary>The files with results.</summary>
    public string[] Results => Directory.Exists(Folder.PathOf(".planlint/cache")) ? Directory.GetFiles(Folder.PathOf(".planlint/cache"), "*.planlint-result") : [];

    /// <summary>Every report there is, and how the run ended.</summary>
    public string Reports(params string[] words)
    {
        var formats = ReportFormats.Names.SelectMany(f => new[] { "-f", $"{f}=out/{f}" });
        var (exitCode, output, error) = Tool.Run([.. words, .. formats, "-f", "text", "-q"]);
        return string.Concat([$"{exitCode}\n", output, error, .. ReportFormats.Names.Select(f => File.ReadAllText(Folder.PathOf($"out/{f}")))]);
    }

    /// <summary>How many results were taken and how many were kept.</summary>
    public (int Taken, int Kept) Count(params string[] words)
    {
        var error = Tool.Run([.. words, "--cache", "--verbosity", "detailed", "--language", "en"]).Error;
        var line = error.Split('\n').Single(l => l.StartsWith("Cache: ", StringComparison.Ordinal)).Split(' ');
        return (int.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(line[5], System.Globalization.CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        Tool.Dispose();
        Data.Dispose();
    }
}
