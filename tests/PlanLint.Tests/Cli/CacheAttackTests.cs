using PlanLint.Cli.Cache;

namespace PlanLint.Tests.Cli;

/// <summary>A cache folder may come with a stranger's repository, damaged or forged; no result is believed that this user did not make of this very file.</summary>
public sealed class CacheAttackTests
{
    [Fact]
    public void Damaged_and_forged_results_are_made_anew()
    {
        using var cached = Filled();
        var without = cached.Reports();
        cached.Reports("--cache").ShouldBe(without);
        var good = cached.Results.ToDictionary(f => f, File.ReadAllBytes, StringComparer.Ordinal);
        good.Count.ShouldBe(2);
        var random = new Random(1);
        var tried = 0;
        foreach (var (path, bytes) in good)
        {
            IEnumerable<byte[]> bad =
            [
                [], [0], new byte[32], new byte[bytes.Length], [.. bytes, 0], good.Values.First(b => b != bytes),
                .. Enumerable.Range(0, 12).Select(_ => bytes[..random.Next(bytes.Length)]),
                .. Enumerable.Range(0, 12).Select(_ => Flipped(bytes, random)),
            ];
            foreach (var damaged in bad)
            {
                File.WriteAllBytes(path, damaged);
                cached.Tool.Run("--cache", "-q").Out.ShouldBe(cached.Tool.Run("-q").Out);
                File.ReadAllBytes(path).ShouldBe(bytes);
                tried++;
            }
        }

        cached.Reports("--cache").ShouldBe(without);
        SafetyTable.ShouldSay("hostile", "缓存 Cache", $"{tried}", "损坏、截断、伪造、调换的结果一个也不采用，都重新检查 damaged, cut, forged and exchanged results: none is believed, all are made anew");
    }

    [Fact]
    public void A_stranger_cannot_make_a_plan_look_clean()
    {
        using var cached = Filled();
        // He has the tool and the plan, and rules of his own in place of ours.
        using (var stranger = new Tool { Rules = PlanLint.Engine.RuleSet.Of(typeof(ThrowingRule)) })
        {
            foreach (var file in Directory.GetFiles(cached.Folder.Path)) File.Copy(file, stranger.Folder.PathOf(Path.GetFileName(file)));
            stranger.Environment["XDG_DATA_HOME"] = cached.Folder.PathOf("strange");
            stranger.Environment["LOCALAPPDATA"] = cached.Folder.PathOf("strange");
            stranger.Run("--cache-folder", cached.Folder.PathOf(".planlint/cache"));
            stranger.Run("--cache-folder", cached.Folder.PathOf(".planlint/cache"), "--ignore", "PL1001");
        }

        using var other = new CachedTool();
        other.Tool.Run("--cache-folder", cached.Folder.PathOf(".planlint/cache"));
        cached.Count().ShouldBe((0, 2));
        cached.Tool.Run("--cache").Out.ShouldContain("error PL1001");
    }

    [Fact]
    public void Links_lead_nothing_out()
    {
        using var cached = Filled();
        using var outside = new TemporaryFolder();
        outside.Write("precious", "old");
        cached.Tool.Run("--cache");
        foreach (var result in cached.Results)
        {
            File.Delete(result);
            cached.Folder.Link(Path.GetRelativePath(cached.Folder.Path, result), outside.PathOf("precious"));
        }

        cached.Count().ShouldBe((0, 2));
        File.ReadAllText(outside.PathOf("precious")).ShouldBe("old");
        cached.Count().ShouldBe((2, 0));

        Directory.Delete(cached.Folder.PathOf(".planlint"), recursive: true);
        cached.Folder.Link(".planlint", outside.Path);
        var (exitCode, _, error) = cached.Tool.Run("--cache");
        exitCode.ShouldBe(1);
        error.ShouldContain("没有使用缓存：“.planlint/cache”是符号链接或在符号链接里。检查结果不受影响。");
        Directory.GetFileSystemEntries(outside.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void A_key_that_others_know_is_not_used()
    {
        using var cached = Filled();
        cached.Tool.Run("--cache");
        cached.Folder.Write("home/x");
        Says(cached, "XDG_DATA_HOME", cached.Folder.PathOf("home"), "your data folder lies in the repository to check");
        Directory.GetFileSystemEntries(cached.Folder.PathOf("home")).Length.ShouldBe(1);
        File.WriteAllBytes(cached.Key, [1, 2, 3]);
        Says(cached, "XDG_DATA_HOME", cached.Data.Path, "is not whole; delete it");
        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(cached.Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(cached.Key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Says(cached, "XDG_DATA_HOME", cached.Data.Path, "others can read or write the key file");
        Says(cached, "XDG_DATA_HOME", "", "set the environment variable HOME");
        Says(cached, "XDG_DATA_HOME", "relative", "set the environment variable HOME");
    }

    [Fact]
    public void A_cache_that_cannot_be_written_costs_a_notice()
    {
        using var cached = Filled();
        var without = cached.Tool.Run();
        cached.Folder.Write("file");
        var run = cached.Tool.Run("--cache-folder", "file");
        (run.ExitCode, run.Out).ShouldBe((without.ExitCode, without.Out));
        run.Error.ShouldContain("缓存写不进“file”，请检查文件夹、权限和磁盘空间。检查结果不受影响。\n");
        cached.Tool.Run("--cache-folder", "file", "-q").Error.ShouldNotContain("缓存");

        // A folder where a result should be, so that it can be neither read nor written.
        cached.Tool.Run("--cache");
        foreach (var result in cached.Results)
        {
            File.Delete(result);
            Directory.CreateDirectory(result);
        }

        run = cached.Tool.Run("--cache");
        (run.ExitCode, run.Out).ShouldBe((without.ExitCode, without.Out));
        run.Error.ShouldContain("缓存写不进");
        SafetyTable.ShouldSay("faults", "写不了的缓存 A cache that cannot be written", "2", "退出码和结果不变，标准错误有一句说明 exit code and results as without, one sentence on stderr");
    }

    [Fact]
    public void Results_that_nobody_asks_for_are_deleted_and_nothing_else()
    {
        using var cached = Filled();
        cached.Tool.Run("--cache");
        var old = DateTime.UtcNow.AddDays(-CacheFolder.DaysKept - 2);
        var cache = cached.Folder.PathOf(".planlint/cache");
        foreach (var name in new[] { $"{new string('0', 64)}.planlint-result", $".{new string('1', 64)}.planlint-result.abcdefgh.ijk", "mine.txt" })
        {
            cached.Folder.Write($".planlint/cache/{name}");
            File.SetLastWriteTimeUtc(Path.Combine(cache, name), old);
        }

        // One that is asked for counts as new.
        foreach (var result in cached.Results.Where(r => new FileInfo(r).Length > 0)) File.SetLastWriteTimeUtc(result, old);
        cached.Count().ShouldBe((2, 0));
        cached.Folder.Write("c.plan.yaml", Tool.Clean);
        cached.Count().ShouldBe((2, 1));
        cached.Results.Length.ShouldBe(3);
        Directory.GetFiles(cache).Select(Path.GetFileName).Where(f => !f!.EndsWith(".planlint-result", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe([".gitignore", "mine.txt"]);
    }

    private static void Says(CachedTool cached, string variable, string value, string notice)
    {
        cached.Tool.Environment[variable] = value;
        cached.Tool.Environment["LOCALAPPDATA"] = value;
        var (exitCode, _, error) = cached.Tool.Run("--cache", "--language", "en");
        exitCode.ShouldBe(1);
        error.ShouldContain("The cache is not used: ");
        error.ShouldContain(notice);
        error.ShouldContain("Results are the same.");
    }

    private static CachedTool Filled()
    {
        var cached = new CachedTool();
        cached.Folder.Write("a.plan.yaml", Tool.Faulty).Write("b.plan.yaml", Tool.Clean);
        return cached;
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        var flipped = bytes.ToArray();
        flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }
}
