namespace PlanLint.Benchmarks.Scale;

/// <summary>
/// <c>run-scale [--repeat N] [--quick] [--tool PATH] [--only start|yaml|json|rows|cache|sarif] [--keep]</c>: the installed tool as a whole process, beside
/// the floors. A whole run of it writes its table into the README of this folder; with <c>--quick</c>, <c>--tool</c> or <c>--only</c> it is printed only.
/// </summary>
internal static class ScaleCommand
{
    public static int Run(Arguments arguments)
    {
        var folder = Directory.CreateTempSubdirectory("plan-lint-scale-").FullName;
        try
        {
            var repeat = arguments.Number("--repeat", arguments.Has("--quick") ? 1 : 5);
            Console.Error.WriteLine("Packing and installing the tools …");
            var tools = InstalledTools.Install(Directory.CreateDirectory(Path.Combine(folder, "installed")).FullName, arguments.Text("--tool"));
            var corpus = new ScaleCorpus(Path.Combine(folder, "corpus"), GenerateCommand.Generator(GenerateCommand.UsualSeed));
            var run = new ScaleRun(tools, corpus, repeat, arguments.Has("--quick"));
            var rows = new List<ScaleRow>();
            foreach (var (name, part) in run.Parts.Where(p => arguments.Text("--only") is not { } only || only == p.Name))
            {
                Console.Error.WriteLine($"{name} …");
                foreach (var row in part())
                {
                    Console.Error.WriteLine($"  {string.Join("  ", row.Cells)}");
                    rows.Add(row);
                }
            }

            var table = ScaleTable.Markdown(rows, repeat);
            Console.WriteLine(table);
            if (!arguments.Has("--quick") && !arguments.Has("--only") && !arguments.Has("--tool"))
                ScaleTable.WriteInto(Path.Combine(Samples.Repository, "tests", "PlanLint.Benchmarks", "README.md"), table);
            return 0;
        }
        finally
        {
            if (arguments.Has("--keep")) Console.Error.WriteLine($"Kept: {folder}");
            else Directory.Delete(folder, recursive: true);
        }
    }
}
