using System.Text.Json;

namespace PlanLint.Tool.Tests;

/// <summary><c>samples/rule-pack</c>, compiled against the packed library as its README says, and run by the installed tool.</summary>
public sealed class RulePackTests(InstalledTool installed) : IDisposable
{
    // Not below the drafting repo: the package source of that one has nothing to build with.
    private readonly string folder = Directory.CreateTempSubdirectory("plan-lint-rule-pack-").FullName;

    [Fact]
    public async Task The_sample_is_built_and_its_rules_check()
    {
        await Build();
        var assembly = Path.Combine(folder, "bin", "Release", "net10.0", "Qingshi.Rules.dll");
        // The tool brings PlanLint, and so all that PlanLint needs.
        Directory.GetFiles(Path.GetDirectoryName(assembly)!, "*.dll").ShouldBe([assembly]);

        var tool = installed.NewFolder();
        tool.Write("a.plan.yaml", "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    lead: 县科协\n    tasks:\n      - task: 开展农技培训\n        responsible: [县农业农村局]\n");
        foreach (var pack in new[] { assembly, Path.Combine(folder, "Qingshi.Rules.1.0.0.nupkg") })
        {
            var test = tool.Run("rules", "test", pack, "--language", "en");
            test.Out.ShouldBe("QS101  Both examples are right.  (OverloadedLead)\nQS102  Both examples are right.  (IdleLead)\n", test.Error);
            var check = tool.Run("a.plan.yaml", "--rules", pack, "--select", "QS*", "-f", "text", "-f", "sarif=log.sarif", "--language", "en");
            check.ExitCode.ShouldBe(0, check.Error);
            check.Out.ShouldContain("a.plan.yaml(4,11): warning QS102: '县科协' leads '农民科学素质提升行动' and is at none of its tasks");
            using var log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(tool.Folder, "log.sarif")));
            var extension = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("extensions").EnumerateArray().ShouldHaveSingleItem();
            (extension.GetProperty("name").GetString(), extension.GetProperty("version").GetString()).ShouldBe(("Qingshi.Rules", "1.0.0"));
            extension.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ShouldBe(["QS101", "QS102"]);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task Build()
    {
        var sample = Path.Combine(Repository.Root, "samples", "rule-pack");
        foreach (var file in Directory.GetFiles(sample)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        Directory.CreateDirectory(Path.Combine(folder, "packages"));
        File.Copy(installed.Packages.Library, Path.Combine(folder, "packages", Path.GetFileName(installed.Packages.Library)));

        // PlanLint of this very build must not stay among the packages of the machine, and all others need not be fetched again.
        var machine = Sdk.BuildEnvironment();
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var build = machine
            .SetItem("NUGET_FALLBACK_PACKAGES", machine.GetValueOrDefault("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages"))
            .SetItem("NUGET_PACKAGES", Path.Combine(folder, "restored"));
        var pack = await new ChildProcess(Sdk.Program, folder, build).Run(["pack", "-c", "Release", "-o", folder, "-v", "quiet", "-p:UseSharedCompilation=false"]);
        pack.ExitCode.ShouldBe(0, pack.Out + pack.Error);
    }
}
