using System.Runtime.InteropServices;

namespace PlanLint.Tool.Tests;

/// <summary>The packages as `dotnet pack` makes them: the one that users name, the one for this machine, and `any`; and the library beside them.</summary>
public sealed record ToolPackages(string Folder, string Version)
{
    private const string Id = "plan-lint";

    /// <summary>Null on a machine whose packages are not precompiled.</summary>
    public static string? Runtime { get; } = ThisMachine();

    /// <summary>The runtime for which the package is a native program; null where none is made: that takes a linker, and this machine's own system.</summary>
    public static string? Native { get; } = OperatingSystem.IsLinux() && (File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc")) ? Runtime : null;

    /// <summary>The package that users name; it holds no code, only which package is for which runtime.</summary>
    public string Main => Path.Combine(Folder, $"{Id}.{Version}.nupkg");

    /// <summary>The package for whoever writes rules as code.</summary>
    public string Library => Path.Combine(Folder, $"PlanLint.{Version}.nupkg");

    public string For(string runtime) => Path.Combine(Folder, $"{Id}.{runtime}.{Version}.nupkg");

    /// <summary>Packs into <paramref name="folder"/>, which must be empty. What is compiled stays in the checkout's artifacts for the next time.</summary>
    internal static async Task<ToolPackages> Pack(string folder)
    {
        var artifacts = Path.Combine(Repository.Root, "artifacts", "tool-tests");
        // A pack takes whatever lies in the publish folder, also what an earlier one left there.
        if (Directory.Exists(Path.Combine(artifacts, "publish")))
            Directory.Delete(Path.Combine(artifacts, "publish"), recursive: true);

        // What is packed was analysed when the tests were built.
        List<string> tool = ["-p:UseSharedCompilation=false", "-p:RunAnalyzers=false"];
        if (Runtime is not null) tool.Add($"-p:PackRuntime={Runtime}");
        await Pack("PlanLint.Cli", Native is null ? tool : [.. tool, $"-p:NativeApart={Native}"]);
        if (Native is not null) await Pack("PlanLint.Cli", [.. tool, $"-p:Native={Native}"]);
        // The tool has built it.
        await Pack("PlanLint", ["--no-build"]);

        var main = Directory.GetFiles(folder, $"{Id}.*.nupkg").Select(Path.GetFileNameWithoutExtension)
            .Single(name => char.IsAsciiDigit(name![Id.Length + 1]))!;
        return new ToolPackages(folder, main[(Id.Length + 1)..]);

        async Task Pack(string project, IEnumerable<string> more)
        {
            var pack = new ChildProcess(Sdk.Program, Repository.Root, Sdk.BuildEnvironment()) { Limit = TimeSpan.FromMinutes(20) };
            var result = await pack.Run(["pack", Path.Combine(Repository.Root, "src", project), "-c", "Release", "-v", "quiet", "--artifacts-path", artifacts, "-o", folder, .. more]);
            result.ExitCode.ShouldBe(0, result.Out + result.Error);
        }
    }

    private static string? ThisMachine()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return (system, RuntimeInformation.OSArchitecture) switch
        {
            (_, Architecture.X64) => $"{system}-x64",
            ("linux" or "osx", Architecture.Arm64) => $"{system}-arm64",
            _ => null,
        };
    }
}
