using System.Text;
using System.Text.Json;

namespace PlanLint.Tests.Cli.Git;

/// <summary><c>--against REV</c>: each plan is compared with its own older self.</summary>
public sealed class AgainstRevisionTests
{
    private static readonly string Shorter = Tool.Clean[..Tool.Clean.IndexOf("  - action: 条件保障", StringComparison.Ordinal)];

    [Fact]
    public void Each_plan_is_compared_with_its_own_older_self()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Write("方案/b c.plan.yaml", Tool.Clean).Commit().Git("tag", "送审");
        repo.Write("方案/b c.plan.yaml", Shorter).Commit();
        var (exitCode, output, error) = repo.Tool.Run("--against", "送审", "--select", "Editions");
        exitCode.ShouldBe(0, error);
        output.Split('\n')[0].ShouldMatch("^方案/b c\\.plan\\.yaml\\(2,8\\): warning PL7001: 旧版（方案/b c@[0-9a-f]{10}\\.plan\\.yaml）的行动“条件保障”");
        output.ShouldContain("检查了 2 个文件，发现 0 个错误、1 个警告");
        repo.Tool.RunIn("方案", "--against", "HEAD~1").Out.ShouldContain("旧版（b c@");
        repo.Tool.Run("--against", "HEAD", "--select", "Editions").Out.ShouldStartWith("没有发现问题");
    }

    [Fact]
    public void A_new_plan_is_noted_and_no_error()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit().Write("新建.plan.yaml", Tool.Clean);
        var (exitCode, _, error) = repo.Tool.Run("--against", "HEAD");
        exitCode.ShouldBe(0, error);
        error.ShouldContain("对照的版本里没有 新建.plan.yaml，当作新增的方案，没有旧版可比");
        repo.Tool.Run("a.plan.yaml", "--against", "HEAD").Error.ShouldNotContain("新增");
    }

    [Fact]
    public void Standard_input_is_compared_under_its_name()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        using var editor = new Tool { Input = Encoding.UTF8.GetBytes(Shorter) };
        editor.Environment["PATH"] = repo.Tool.Environment["PATH"];
        repo.Git("clone", "--quiet", ".", editor.Folder.PathOf("copy"));
        editor.RunIn("copy", "-", "--stdin-filename", "a.plan.yaml", "--against", "HEAD").Out.ShouldContain("PL7001");
    }

    [Fact]
    public void The_address_of_the_old_place_in_a_log_is_valid_and_not_that_of_the_plan()
    {
        using var repo = new GitFolder();
        repo.Write("方案/a b.plan.yaml", Tool.Clean).Commit().Write("方案/a b.plan.yaml", Shorter);
        using var log = JsonDocument.Parse(repo.Tool.RunIn("方案", "--against", "HEAD", "-f", "sarif", "--select", "Editions").Out);
        var uri = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        uri.ShouldNotBeNull().ShouldMatch("^%E6%96%B9%E6%A1%88/a%20b%40[0-9a-f]{10}\\.plan\\.yaml$");
    }

    [Theory]
    [InlineData("nope", "“nope”既不是文件，也不是仓库里的 git 版本")]
    [InlineData("HEAD~9", "fetch-depth: 0")]
    [InlineData("HEAD:a.plan.yaml", "既不是文件")]
    public void A_word_that_means_nothing_is_one_sentence_and_exit_code_2(string word, string said)
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        var (exitCode, output, error) = repo.Tool.Run("--against", word);
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain(said);
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public void A_file_named_like_a_revision_does_not_decide_what_plans_are_compared_with()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit().Git("branch", "v1.plan.yaml").Write("v1.plan.yaml", Shorter).Write("a.plan.yaml", Shorter);
        var (exitCode, output, error) = repo.Tool.Run("a.plan.yaml", "--against", "v1.plan.yaml");
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain("既是文件，又是 git 版本");
        repo.Tool.Run("a.plan.yaml", "--against", "./v1.plan.yaml", "--select", "Editions").Out.ShouldStartWith("没有发现问题");
        repo.Tool.Run("a.plan.yaml", "--against", "refs/heads/v1.plan.yaml").Out.ShouldContain("PL7001");
    }

    [Fact]
    public void A_file_is_enough_without_git()
    {
        using var tool = new Tool();
        tool.Folder.Write("old.plan.yaml", Tool.Clean).Write("a.plan.yaml", Shorter);
        tool.Run("a.plan.yaml", "--against", "old.plan.yaml").Out.ShouldContain("PL7001");
        tool.Run("a.plan.yaml", "--against", "HEAD").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void What_is_too_large_or_no_plan_is_exit_code_2()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean + "# " + new string('长', 100_000)).Commit().Write("a.plan.yaml", Tool.Clean);
        repo.Tool.Run("--against", "HEAD", "--limit", "bytes=100000").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Out.ShouldContain("上限"));
        repo.Write("a.plan.yaml", "x: [").Commit().Write("a.plan.yaml", Tool.Clean);
        repo.Tool.Run("--against", "HEAD").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_plan_outside_the_repository_has_no_older_self_there()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("x.plan.yaml", Tool.Clean);
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        var (exitCode, output, _) = repo.Tool.Run("--against", "HEAD", "--allow-outside", elsewhere.PathOf("x.plan.yaml"));
        exitCode.ShouldBe(2);
        output.ShouldContain("方案在仓库以外");
    }

    [Fact]
    public void A_repository_can_neither_run_programs_nor_put_another_object_in_the_place_of_the_old_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The trap is a shell script.");
            return;
        }

        using var repo = new GitFolder();
        var (trap, caught) = (repo.Tool.Folder.PathOf("trap"), repo.Tool.Folder.PathOf("caught"));
        repo.Write("a.plan.yaml", Tool.Clean).Commit().Git("tag", "old").Write("a.plan.yaml", Shorter).Commit();
        repo.Git("replace", "old:a.plan.yaml", "HEAD:a.plan.yaml");
        repo.Write("trap", $"#!/bin/sh\ntouch {caught}\ncat\n").Write(".git/info/attributes", "* filter=trap diff=trap\n");
        File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var key in new[] { "core.fsmonitor", "core.pager", "filter.trap.smudge", "filter.trap.clean", "diff.trap.textconv", "alias.cat-file" }) repo.Git("config", key, key.StartsWith("alias", StringComparison.Ordinal) ? $"!{trap}" : trap);
        File.Delete(caught);
        repo.Tool.Run("a.plan.yaml", "--against", "old").Out.ShouldContain("PL7001");
        File.Exists(caught).ShouldBeFalse();
    }
}
