using System.Text;
using PlanLint.Cli;
using PlanLint.Engine;

namespace PlanLint.Tests.Cli;

/// <summary>Runs the command line in this process, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    /// <summary>A plan with an error (PL1001) and warnings.</summary>
    public const string Faulty = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    responsible: [县科协]\n    tasks:\n      - task: 开展农业技术培训\n";

    public static string Clean { get; } = File.ReadAllText(Repository.PathOf("tests/corpus/clean.plan.yaml"));

    public TemporaryFolder Folder { get; } = new();

    public RuleSet? Rules { get; init; }

    public byte[] Input { get; init; } = [];

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public (int ExitCode, string Out, string Error) Run(params string[] args) => RunIn("", args);

    /// <summary>Runs it in a folder below.</summary>
    public (int ExitCode, string Out, string Error) RunIn(string below, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(Input), output, error)
        {
            Folder = Folder.PathOf(below),
            Environment = Environment.GetValueOrDefault,
            Rules = Rules,
        };
        var exitCode = CommandLine.Run(args, terminal);
        return (exitCode, new UTF8Encoding(false, true).GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Folder.Dispose();
}
