namespace PlanLint.Tool.Tests;

public sealed class VersionTests(InstalledTool installed)
{
    [Fact]
    public void A_local_tool_prints_exactly_the_version_of_the_package() =>
        ShouldPrintTheVersion(installed.NewFolder().Run("--version"));

    [Fact]
    public void A_tool_on_the_path_answers_to_dotnet_plan_lint()
    {
        var tool = installed.NewFolderWithoutManifest();
        var bin = Path.Combine(tool.Folder, "bin");
        var install = tool.Dotnet("tool", "install", "plan-lint", "--tool-path", bin);
        install.ExitCode.ShouldBe(0, install.Out + install.Error);

        ShouldPrintTheVersion(tool.Start(Path.Combine(bin, "dotnet-plan-lint"), "--version"));
        ShouldPrintTheVersion(tool.With("PATH", bin + Path.PathSeparator + tool.Environment["PATH"]).Run("--version"));
    }

    [Fact]
    public void Dnx_runs_the_tool_without_a_manifest() =>
        ShouldPrintTheVersion(installed.NewFolderWithoutManifest().Dotnet("dnx", "--yes", "plan-lint", "--", "--version"));

    private void ShouldPrintTheVersion(ToolResult result)
    {
        result.Error.ShouldBeEmpty();
        result.Out.ShouldBe(installed.Packages.Version + Environment.NewLine);
        result.ExitCode.ShouldBe(0);
    }
}
