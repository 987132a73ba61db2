using System.Collections.Immutable;

[assembly: AssemblyFixture(typeof(PlanLint.Tool.Tests.InstalledTool))]

namespace PlanLint.Tool.Tests;

/// <summary>The tool, packed and installed once for all tests as a team would have it: a manifest in the root of a drafting repo.</summary>
public sealed class InstalledTool : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("plan-lint-").FullName;
    private int folders;

    /// <summary>What was packed.</summary>
    public ToolPackages Packages { get; private set; } = null!;

    /// <summary>An empty folder of its own, deep in the drafting repo, from which `dotnet plan-lint` finds the manifest.</summary>
    public ToolFolder NewFolder() => new(NewFolderIn("drafting-repo"), Variables());

    /// <summary>An empty folder of its own that has no manifest in it or above it.</summary>
    public ToolFolder NewFolderWithoutManifest() => new(NewFolderIn("elsewhere"), Variables());

    public async ValueTask InitializeAsync()
    {
        try
        {
            await Install();
        }
        catch
        {
            // What was not made is not disposed of either.
            await DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Install()
    {
        Packages = await ToolPackages.Pack(Directory.CreateDirectory(Path.Combine(root, "feed")).FullName);
        await File.WriteAllTextAsync(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Packages.Folder}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="packed"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);

        var repo = new ToolFolder(Directory.CreateDirectory(Path.Combine(root, "drafting-repo")).FullName, Variables());
        repo.Write(".config/dotnet-tools.json", await File.ReadAllTextAsync(Path.Combine(Repository.Root, ".config", "dotnet-tools.json")));
        var restored = repo.Dotnet("tool", "restore");
        restored.ExitCode.ShouldBe(0, restored.Out + restored.Error);
    }

    private string NewFolderIn(string parent) =>
        Directory.CreateDirectory(Path.Combine(root, parent, $"plans-{Interlocked.Increment(ref folders)}")).FullName;

    private ImmutableDictionary<string, string> Variables() => Sdk.ToolEnvironment(Path.Combine(root, "home"));
}
