using System.Text;
using System.Text.Json;

namespace PlanLint.Tests.Cli.Git;

/// <summary><c>--since REV</c>: what changed is checked, and it never passes for more than that.</summary>
public sealed class SinceTests
{
    private static readonly string Other = Tool.Clean.Replace("青石县", "白河县", StringComparison.Ordinal);

    [Fact]
    public void Nothing_changed_passes_and_says_so()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Faulty).Write("方案/b c.plan.yaml", Tool.Clean).Commit();
        var (exitCode, output, error) = repo.Tool.Run("--since", "HEAD");
        exitCode.ShouldBe(0, error);
        output.ShouldBe("自“HEAD”以来没有改动：2 个方案都和那时相同，不用检查。\n");
        repo.Tool.Run("--since", "HEAD", "--language", "en").Out.ShouldBe("Nothing changed since 'HEAD': 2 plans as they were then; there is nothing to check.\n");
    }

    [Fact]
    public void Committed_staged_edited_and_new_plans_are_checked()
    {
        using var repo = new GitFolder();
        foreach (var name in new[] { "committed", "staged", "edited", "same" }) repo.Write($"{name}.plan.yaml", Tool.Clean);
        repo.Commit().Git("tag", "送审");
        repo.Write("committed.plan.yaml", Other).Commit();
        repo.Write("staged.plan.yaml", Other).Git("add", "--all");
        repo.Write("edited.plan.yaml", Other).Write("新建 方案.plan.yaml", Other);
        Checked(repo, "--since", "送审").ShouldBe(["committed.plan.yaml", "edited.plan.yaml", "staged.plan.yaml", "新建 方案.plan.yaml"]);
        Checked(repo, "--since", "HEAD").ShouldBe(["edited.plan.yaml", "staged.plan.yaml", "新建 方案.plan.yaml"]);
        Checked(repo, "--since", "HEAD~1", "same.plan.yaml", "edited.plan.yaml").ShouldBe(["edited.plan.yaml"]);
        repo.Tool.Run("--since", "送审").Out.ShouldContain("另有 1 个方案自“送审”以来没有改动，没有检查。");
    }

    [Fact]
    public void A_renamed_plan_is_checked_and_a_deleted_one_is_not_missed()
    {
        using var repo = new GitFolder();
        repo.Write("old.plan.yaml", Tool.Clean).Write("gone.plan.yaml", Tool.Faulty).Write("same.plan.yaml", Tool.Clean).Commit();
        repo.Git("mv", "old.plan.yaml", "new.plan.yaml").Git("rm", "--quiet", "gone.plan.yaml");
        Checked(repo, "--since", "HEAD").ShouldBe(["new.plan.yaml"]);
    }

    [Fact]
    public void What_is_edited_back_and_what_has_other_line_breaks_only_is_unchanged()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Write("b.plan.yaml", Tool.Clean).Commit().Git("tag", "first");
        repo.Write("a.plan.yaml", Other).Commit().Write("a.plan.yaml", Tool.Clean).Write("b.plan.yaml", Tool.Clean.Replace("\n", "\r\n", StringComparison.Ordinal));
        Checked(repo, "--since", "first").ShouldBeEmpty();
    }

    [Fact]
    public void In_a_folder_below_paths_are_those_of_the_folder()
    {
        using var repo = new GitFolder();
        repo.Write("方案/a.plan.yaml", Tool.Clean).Write("方案/b.plan.yaml", Tool.Clean).Commit().Write("方案/b.plan.yaml", Other);
        using var json = JsonDocument.Parse(repo.Tool.RunIn("方案", "--since", "HEAD", "-f", "json").Out);
        json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("path").GetString()).ShouldBe(["b.plan.yaml"]);
    }

    [Fact]
    public void A_plan_outside_the_repository_and_standard_input_are_always_checked()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("x.plan.yaml", Tool.Faulty);
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        repo.Tool.Run("--since", "HEAD", "--allow-outside", elsewhere.PathOf("x.plan.yaml")).ExitCode.ShouldBe(1);
        using var editor = new Tool { Input = Encoding.UTF8.GetBytes(Tool.Faulty) };
        editor.Environment["PATH"] = repo.Tool.Environment["PATH"];
        repo.Git("clone", "--quiet", ".", editor.Folder.PathOf("copy"));
        editor.RunIn("copy", "-", ".", "--stdin-filename", "a.plan.yaml", "--since", "HEAD").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_missing_plan_is_still_missing()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        repo.Tool.Run("--since", "HEAD", "nope.plan.yaml").ExitCode.ShouldBe(2);
        repo.Tool.Run("--since", "HEAD", "nope.plan.yaml", "a.plan.yaml").Out.ShouldNotContain("不用检查");
    }

    [Theory]
    [InlineData("nope", "没有“nope”这个版本")]
    [InlineData("HEAD~9", "fetch-depth: 0")]
    [InlineData("HEAD:a.plan.yaml", "没有“HEAD:a.plan.yaml”这个版本")]
    [InlineData("--help", "--since")]
    [InlineData("--output=x", "--since 需要一个 git 版本")]
    [InlineData("", "--since 后面缺少 REV。")]
    public void A_revision_that_is_none_is_one_sentence_and_exit_code_2(string revision, string said)
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        var (exitCode, output, error) = repo.Tool.Run($"--since={revision}");
        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(said);
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public void Without_git_or_outside_a_repository_nothing_passes()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean);
        tool.Run("--since", "HEAD").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("要用 git，本机没有找到"));
        tool.Environment["PATH"] = $".{Path.PathSeparator}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        tool.Run("--since", "HEAD").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("不在 git 仓库里"));
    }

    [Fact]
    public void A_repository_cannot_make_git_run_its_programs()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The traps are shell scripts.");
            return;
        }

        using var repo = new GitFolder();
        var trap = repo.Tool.Folder.PathOf("trap");
        var caught = repo.Tool.Folder.PathOf("caught");
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        repo.Write("trap", $"#!/bin/sh\necho \"$0 $*\" >> {caught}\ncat\n").Write("git", $"#!/bin/sh\ntouch {caught}\n");
        foreach (var file in new[] { trap, repo.Tool.Folder.PathOf("git") }) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var hook in new[] { "post-index-change", "pre-commit", "post-checkout" })
        {
            repo.Write($".git/hooks/{hook}", File.ReadAllText(trap));
            File.SetUnixFileMode(repo.Tool.Folder.PathOf($".git/hooks/{hook}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        repo.Write(".git/info/attributes", "* filter=trap diff=trap\n");
        foreach (var key in new[] { "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "filter.trap.clean", "filter.trap.smudge", "diff.external", "diff.trap.textconv", "diff.trap.command", "alias.ls-tree", "alias.rev-parse" })
            repo.Git("config", key, key.StartsWith("alias", StringComparison.Ordinal) ? $"!{trap}" : trap);
        // A blob that is not there would be fetched from a remote that is a program.
        repo.Git("config", "core.repositoryFormatVersion", "1").Git("config", "extensions.partialClone", "far").Git("config", "remote.far.url", $"ext::{trap}").Git("config", "protocol.ext.allow", "always");
        repo.Tool.Environment["PATH"] = $".{Path.PathSeparator}{repo.Tool.Environment["PATH"]}";
        File.Delete(caught);
        repo.Write("a.plan.yaml", Other);
        repo.Tool.Run("--since", "HEAD", "a.plan.yaml").ExitCode.ShouldBe(0);
        repo.Tool.Run("--since", "0123456789012345678901234567890123456789", "a.plan.yaml").ExitCode.ShouldBe(2);
        File.Exists(caught).ShouldBeFalse(File.Exists(caught) ? File.ReadAllText(caught) : "");
        repo.Git("status", "--short");
        File.Exists(caught).ShouldBeTrue("the traps do not work: git itself did not fall into them");
    }

    [Fact]
    public void A_report_does_not_take_the_place_of_an_unchanged_plan()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Clean).Commit();
        repo.Tool.Run("--since", "HEAD", "-f", "json=a.plan.yaml").ExitCode.ShouldBe(2);
        File.ReadAllText(repo.Tool.Folder.PathOf("a.plan.yaml")).ShouldBe(Tool.Clean);
    }

    private static IEnumerable<string?> Checked(GitFolder repo, params string[] words)
    {
        var (exitCode, output, error) = repo.Tool.Run([.. words, "-f", "json"]);
        exitCode.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("path").GetString())];
    }
}
