using System.Runtime.InteropServices;

namespace PlanLint.Benchmarks.Scale;

/// <summary>Our tool and one that says hello, packed alike and installed side by side.</summary>
/// <param name="Tool">Starts our tool directly.</param>
/// <param name="Hello">Starts the other one directly.</param>
internal sealed record InstalledTools(Launch Tool, Launch Hello)
{
    private static readonly string[] Precompiled = ["linux-x64", "linux-arm64", "win-x64", "osx-x64", "osx-arm64"];

    private static readonly string[] Pack = ["pack", "-c", "Release", "-v", "quiet", "-p:UseSharedCompilation=false"];

    private const string HelloProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyName>dotnet-plan-hello</AssemblyName>
            <InvariantGlobalization>true</InvariantGlobalization>
            <IsPackable>true</IsPackable>
            <PackAsTool>true</PackAsTool>
            <PackageId>plan-hello</PackageId>
            <ToolCommandName>dotnet-plan-hello</ToolCommandName>
            <RuntimeIdentifiers>RUNTIMES</RuntimeIdentifiers>
            <PublishReadyToRun>true</PublishReadyToRun>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            <UseAppHost>false</UseAppHost>
            <SelfContained>false</SelfContained>
            <RollForward>Major</RollForward>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>The dotnet host starting our tool; null where only a path to it is known.</summary>
    public Launch? HostedTool { get; private init; }

    /// <summary>The dotnet host starting the tool that says hello.</summary>
    public required Launch HostedHello { get; init; }

    /// <summary>Packs and installs both.</summary>
    /// <param name="folder">An empty folder outside of every repository.</param>
    /// <param name="path">Our tool where it is there already: a command, or an assembly, which dotnet starts, as it then does the other one. Null to pack it.</param>
    public static InstalledTools Install(string folder, string? path)
    {
        var runtime = Array.Find(Precompiled, r => r == RuntimeInformation.RuntimeIdentifier);
        var feed = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;
        PackHello(Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName, feed, runtime);
        if (path is null) PackTool(folder, feed, runtime);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
              <packageSourceMapping><clear /><packageSource key="packed"><package pattern="*" /></packageSource></packageSourceMapping>
            </configuration>
            """);
        var hello = Installed(folder, "plan-hello");
        var hosted = Hosted(folder, "plan-hello");
        if (path is null) return new(Installed(folder, "plan-lint"), hello) { HostedTool = Hosted(folder, "plan-lint"), HostedHello = hosted };
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new(new("dotnet", [Path.GetFullPath(path)]), new("dotnet", [Directory.GetFiles(Path.Combine(folder, "tools"), "dotnet-plan-hello.dll", SearchOption.AllDirectories)[0]])) { HostedHello = hosted }
            : new(new(Path.GetFullPath(path), []), hello) { HostedHello = hosted };
    }

    private static void PackHello(string folder, string feed, string? runtime)
    {
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), HelloProject.Replace("RUNTIMES", runtime is null ? "any" : $"{runtime};any", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"Hello, World!\");\n");
        Dotnet(folder, [.. Pack, "-o", feed]);
    }

    private static void PackTool(string folder, string feed, string? runtime)
    {
        var project = Path.Combine(Samples.Repository, "src", "PlanLint.Cli");
        string[] words = [.. Pack, project, "-o", feed, "--artifacts-path", Path.Combine(folder, "build"), .. runtime is null ? [] : new[] { $"-p:PackRuntime={runtime}" }];
        var isNative = runtime is not null && OperatingSystem.IsLinux() && (File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc"));
        Dotnet(folder, isNative ? [.. words, $"-p:NativeApart={runtime}"] : words);
        if (isNative) Dotnet(folder, [.. words, $"-p:Native={runtime}"]);
    }

    private static Launch Installed(string folder, string package)
    {
        var tools = Path.Combine(folder, "tools");
        Dotnet(folder, ["tool", "install", package, "--tool-path", tools, "--configfile", Path.Combine(folder, "nuget.config")], ("NUGET_PACKAGES", Path.Combine(folder, "packages")));
        return new(Path.Combine(tools, OperatingSystem.IsWindows() ? $"dotnet-{package}.exe" : $"dotnet-{package}"), []);
    }

    private static Launch Hosted(string folder, string command) => new("dotnet", [command])
    {
        Variables = new Dictionary<string, string> { ["PATH"] = $"{Path.Combine(folder, "tools")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" },
    };

    private static void Dotnet(string folder, IReadOnlyList<string> words, params (string Name, string Value)[] variables)
    {
        // A build server that outlives the build would keep its end of our pipes open.
        variables = [.. variables, ("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0")];
        var run = MeasuredProcess.Run(new("dotnet", words) { Folder = folder, Variables = variables.ToDictionary(v => v.Name, v => v.Value) });
        if (run.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', words)}\n{run.Output}\n{run.Error}");
    }
}
