using System.Collections.Immutable;
using System.Text;

namespace PlanLint.Tool.Tests;

/// <summary>A folder to put plans in, and the tool run in it. Nothing of the machine's user is seen by the tool.</summary>
/// <param name="Folder">A full path.</param>
/// <param name="Environment">All variables that a process gets; none that steers the tool.</param>
public sealed record ToolFolder(string Folder, ImmutableDictionary<string, string> Environment)
{
    /// <summary>What the tool reads from standard input, which then ends. Empty by default.</summary>
    public byte[] Input { get; init; } = [];

    /// <summary>The same folder with a variable set, for instance NO_COLOR.</summary>
    public ToolFolder With(string name, string value) =>
        this with { Environment = Environment.SetItem(name, value) };

    /// <summary>Writes UTF-8 without a byte order mark, and the folders above the file.</summary>
    /// <param name="name">Relative to the folder, with slashes.</param>
    /// <param name="text">Written as it is: no line ends are changed.</param>
    /// <returns>The full path of the file.</returns>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs `dotnet plan-lint` as a user types it.</summary>
    public ToolResult Run(params string[] arguments) => Dotnet(["plan-lint", .. arguments]);

    /// <summary>The program itself, for tests that end its process or start it in odd ways, and the words that come before its own: a native one has none, any other is a word of <c>dotnet</c>.</summary>
    public (string File, IReadOnlyList<string> Words) Program => ToolPackages.Native is null
        ? (Sdk.Program, [Installed("dotnet-plan-lint.dll")])
        : (Installed("dotnet-plan-lint"), []);

    /// <summary>Runs the program without the `dotnet` that a user types before it.</summary>
    public ToolResult RunDirectly(params string[] arguments) => Start(Program.File, [.. Program.Words, .. arguments]);

    /// <summary>Runs a line of a shell, in which <c>$LINT</c> stands for the program.</summary>
    public ToolResult Shell(string line) => With("LINT", string.Join(' ', [Program.File, .. Program.Words])).Start("/bin/sh", "-c", line);

    /// <summary>Runs any other command of `dotnet` in the folder.</summary>
    public ToolResult Dotnet(params string[] arguments) => Start(Sdk.Program, arguments);

    /// <summary>Runs a program in the folder.</summary>
    public ToolResult Start(string program, params string[] arguments) =>
        new ChildProcess(program, Folder, Environment) { Input = Input }.Run(arguments).GetAwaiter().GetResult();

    private string Installed(string file) =>
        Directory.GetFiles(Environment["NUGET_PACKAGES"], file, SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
}
