using PlanLint.Tests.Samples.OnePlan;

namespace PlanLint.Tests.Cli;

/// <summary>With a cache everything is as it is without one, only sooner.</summary>
public sealed class CacheTests
{
    [Fact]
    public void The_same_bytes_in_every_format_whether_cold_warm_or_without()
    {
        using var cached = new CachedTool();
        foreach (var sample in new[] { "chengkou", "hantai", "quxian", "shenmu", "weiyang" }) File.Copy(Repository.PathOf($"samples/{sample}/{sample}.plan.yaml"), cached.Folder.PathOf($"{sample}.plan.yaml"));
        foreach (var (ending, bytes) in OnePlanFiles.All()) File.WriteAllBytes(cached.Folder.PathOf($"one{ending}"), bytes);
        foreach (var rule in new[] { "PL0003", "PL4005", "PL4007" })
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf($"tests/corpus/{rule}"), "*.plan.yaml", SearchOption.AllDirectories))
                File.Copy(file, cached.Folder.PathOf($"{rule}-{Path.GetFileName(file)}"), overwrite: true);
        }

        cached.Folder.Write("broken.plan.yaml", "title: [");
        string[] words = [".", "--select", "PL*,PL4005,PL4007", "--severity", "info", "--as-of", "2026-06-30"];
        string[] others = [.. words.Append("one.pdf"), "one.html", "one.md", "one.csv", "one.txt"];
        var without = cached.Reports([.. others, "--jobs", "1"]);
        var files = Directory.GetFiles(cached.Folder.Path).Length;
        cached.Results.ShouldBeEmpty();
        foreach (var jobs in new[] { "8", "1", "4" }) cached.Reports([.. others, "--cache", "--jobs", jobs]).ShouldBe(without, jobs);
        cached.Results.Length.ShouldBe(files - 1);
        cached.Count(others).ShouldBe((files - 1, 0));
        without.ShouldContain("PL4007");
        SafetyTable.ShouldSay("threads", "缓存 Cache: cold, warm, none; 1, 4, 8 jobs", $"{files}", $"所有格式每个字节相同 the same bytes in every format");
    }

    [Fact]
    public void What_changes_is_checked_again()
    {
        using var cached = new CachedTool();
        cached.Folder.Write("a.plan.yaml", Tool.Faulty).Write("b.plan.yaml", Tool.Clean);
        cached.Count().ShouldBe((0, 2));
        cached.Count().ShouldBe((2, 0));
        cached.Folder.Write("a.plan.yaml", Tool.Faulty.Replace("青石县", "白石县", StringComparison.Ordinal));
        cached.Count().ShouldBe((1, 1));
        // The new result of a plan takes the place of the old one.
        cached.Results.Length.ShouldBe(2);

        cached.Count("--select", "PL1001").ShouldBe((0, 2));
        cached.Count("--limit", "rows=1000").ShouldBe((0, 2));
        cached.Count("--encoding", "utf-8").ShouldBe((0, 2));
        cached.Count("--no-suppressions", "--as-of", "2030-01-01", "--severity", "info", "--fail-on", "never").ShouldBe((2, 0));
        cached.Folder.Write(".editorconfig", "root = true\n[a.plan.yaml]\nplanlint_target_scope = task\n");
        cached.Count().ShouldBe((1, 1));
    }

    [Fact]
    public void Profiles_packs_and_their_registers_count_by_content()
    {
        using var cached = new CachedTool();
        cached.Folder.Write("a.plan.yaml", Tool.Faulty).Write(".editorconfig", "root = true\n[*]\nplanlint_profile = my.profile.json\nplanlint_rules = p.plan-rules.yaml\n");
        cached.Folder.Write("my.profile.json", /*lang=json*/ """{ "id": "mine", "version": "1.0.0", "title": "我们的", "extends": "kxsz-2021" }""");
        var pack = File.ReadAllText(Repository.PathOf("samples/packs/unit-register.plan-rules.yaml"));
        var register = File.ReadAllText(Repository.PathOf("samples/packs/units.csv"));
        cached.Folder.Write("p.plan-rules.yaml", pack).Write("units.csv", register);
        cached.Count().ShouldBe((0, 1));
        cached.Count().ShouldBe((1, 0));
        var before = cached.Tool.Run("--cache").Out;
        cached.Folder.Write("units.csv", register + "县科协\n");
        cached.Count().ShouldBe((0, 1));
        cached.Folder.Write("p.plan-rules.yaml", pack.Replace("severity: warning", "severity: error", StringComparison.Ordinal));
        cached.Count().ShouldBe((0, 1));
        cached.Folder.Write("my.profile.json", /*lang=json*/ """{ "id": "mine", "version": "1.0.0", "title": "我们的", "extends": "kxsz-2021", "severities": [{ "rule": "PL1001", "severity": "warning", "reason": "另有安排" }] }""");
        cached.Count().ShouldBe((0, 1));
        before.ShouldContain("error PL1001");
        cached.Tool.Run("--cache").Out.ShouldContain("warning PL1001");
    }

    [Fact]
    public void Suppressions_are_judged_anew()
    {
        using var cached = new CachedTool();
        const string Entry = "suppressions:\n  - rule: PL1001\n    file: a.plan.yaml\n    reason: 机构改革后再定\n";
        cached.Folder.Write("a.plan.yaml", "# planlint-disable-file PL3001 -- 指标另发 until 2026-12-31\n" + Tool.Faulty);
        string[] day = ["--as-of", "2026-12-31"];
        cached.Reports([.. day, "--cache"]).ShouldBe(cached.Reports(day));
        foreach (var entries in new[] { Entry, Entry + "    until: 2026-01-01\n", Entry.Replace("PL1001", "PL9999", StringComparison.Ordinal) })
        {
            cached.Folder.Write("planlint.suppressions.yaml", entries);
            foreach (var asOf in new[] { "2026-12-31", "2027-01-01" })
                for (var i = 0; i < 2; i++) cached.Reports("--as-of", asOf, "--cache").ShouldBe(cached.Reports("--as-of", asOf), $"{entries}{asOf}");
        }
    }

    [Fact]
    public void Only_what_was_checked_whole_is_kept()
    {
        using var cached = new CachedTool();
        cached.Folder.Write("a.plan.yaml", "title: [").Write("b.plan.yaml", "").Write("c.plan.yaml", Tool.Clean);
        cached.Count().ShouldBe((0, 1));
        cached.Tool.Run("--cache").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Nothing_is_kept_unless_it_is_asked_for()
    {
        using var cached = new CachedTool();
        cached.Folder.Write("a.plan.yaml", Tool.Faulty);
        cached.Tool.Run();
        cached.Tool.Run("--cache", "--no-cache");
        cached.Tool.Run("--cache-folder", "kept", "--no-cache");
        cached.Tool.Run("--cache", "--diff");
        new Tool { Input = "title: x\n"u8.ToArray() }.Run("-", "--cache");
        Directory.GetFileSystemEntries(cached.Folder.Path).Length.ShouldBe(1);
        Directory.Exists(cached.Data.PathOf("plan-lint")).ShouldBeFalse();

        cached.Tool.Run("--cache-folder", "kept");
        Directory.GetFiles(cached.Folder.PathOf("kept")).Select(Path.GetFileName).ShouldContain(".gitignore");
        cached.Tool.Run("--cache-folder", "").ExitCode.ShouldBe(2);
    }
}
