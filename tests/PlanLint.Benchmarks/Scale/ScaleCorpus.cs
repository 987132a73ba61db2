using System.Globalization;
using PlanLint.Corpus;

namespace PlanLint.Benchmarks.Scale;

/// <summary>Folders of plans that a run needs, made when they are first asked for.</summary>
internal sealed class ScaleCorpus(string root, CorpusGenerator generator)
{
    /// <summary>That many plans of the usual number of rows.</summary>
    public string Plans(string syntax, int plans) => Folder($"{syntax}-{plans}", syntax, (plans, CorpusGenerator.UsualRows));

    /// <summary>One plan in JSON of that many rows.</summary>
    public string OnePlan(int rows) => Folder($"rows-{rows}", "json", (1, rows));

    /// <summary>Plans in JSON, nearly every row of which has a finding that the screen does not show.</summary>
    public string Faulty(int plans)
    {
        var folder = Path.Combine(root, "faulty");
        if (Directory.Exists(folder)) return folder;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n[*]\ndotnet_diagnostic.PL1002.severity = suggestion\n");
        var writer = PlanWriters.All["json"];
        Parallel.For(0, plans, number =>
        {
            using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"county-{number:D5}{writer.Ending}")));
            writer.Write(generator.Plan(number, CorpusGenerator.UsualRows).WithoutUnits(), file);
        });
        return folder;
    }

    private string Folder(string name, string syntax, (int Plans, int Rows) size)
    {
        var folder = Path.Combine(root, name);
        if (!Directory.Exists(folder)) GenerateCommand.Write(generator, folder, PlanWriters.All[syntax], size);
        return folder;
    }
}
