using System.Text.Json;

namespace PlanLint.Tests.Cli.Git;

/// <summary><c>--sarif-category</c>, <c>--sarif-base</c> and <c>--sarif-provenance</c>, on folders as git writes them.</summary>
public sealed class ProvenanceTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private const string Other = "76543210fedcba9876543210fedcba9876543210";
    private const string Remote = "[remote \"origin\"]\n\turl = https://drafter:SECRET@a.example/plans\n";

    [Theory]
    [InlineData("ref: refs/heads/县级/main\n", "refs/heads/县级/main", Commit + "\n", "县级/main")]
    [InlineData(Commit + "\n", "x", "", null)]
    public void The_commit_and_the_branch_are_named_without_the_password(string head, string file, string text, string? branch)
    {
        using var tool = Repository(Remote, head);
        tool.Folder.Write($".git/{file}", text).Write("plans/a.plan.yaml", Tool.Faulty);
        var (exitCode, output, error) = tool.RunIn("plans", "-f", "sarif", "--sarif-provenance");
        exitCode.ShouldBe(1, error);
        (output + error).ShouldNotContain("SECRET");
        error.ShouldNotContain("--sarif-provenance");
        var named = Run(output).GetProperty("versionControlProvenance")[0];
        named.GetProperty("repositoryUri").GetString().ShouldBe("https://a.example/plans");
        named.GetProperty("revisionId").GetString().ShouldBe(Commit);
        (named.TryGetProperty("branch", out var name) ? name.GetString() : null).ShouldBe(branch);
        tool.RunIn("plans", "-f", "sarif", "--sarif-provenance").Out.ShouldBe(output);
    }

    [Fact]
    public void A_packed_branch_is_found()
    {
        using var tool = Repository(Remote, "ref: refs/heads/main\n");
        tool.Folder.Write(".git/packed-refs", $"# pack-refs with: peeled\n{Other} refs/heads/main2\n^{Other}\n{Commit} refs/heads/main\n");
        Revision(tool).ShouldBe(Commit);
        tool.Folder.Write(".git/refs/heads/main", Other);
        Revision(tool).ShouldBe(Other);
    }

    [Fact]
    public void It_is_what_git_itself_says_in_a_worktree_too()
    {
        using var repo = new GitFolder();
        repo.Write("a.plan.yaml", Tool.Faulty).Commit().Git("remote", "add", "origin", "https://drafter:SECRET@a.example/plans").Git("worktree", "add", "--quiet", "-b", "other", "w");
        repo.Write("b.plan.yaml", Tool.Faulty).Commit().Git("pack-refs", "--all");
        var refs = File.ReadAllLines(repo.Tool.Folder.PathOf(".git/packed-refs"));
        foreach (var (folder, branch) in new[] { ("", "main"), ("w", "other") })
        {
            var named = Run(repo.Tool.RunIn(folder, "-f", "sarif", "--sarif-provenance").Out).GetProperty("versionControlProvenance")[0];
            named.GetProperty("branch").GetString().ShouldBe(branch);
            refs.ShouldContain($"{named.GetProperty("revisionId").GetString()} refs/heads/{branch}");
        }
    }

    [Theory]
    [InlineData("", Commit, "没有名为 origin 的远程仓库", "no remote named origin")]
    [InlineData("[remote \"origin\"]\nurl = git@github.com:o/SECRET.git", Commit, "不是普通的 https 网址", "no plain https address")]
    [InlineData(Remote, "ref: refs/heads/main", "还没有提交", "no commit yet")]
    [InlineData(Remote, "ref: refs/heads/../../HEAD", "还没有提交", "no commit yet")]
    [InlineData(Remote, "ref: refs/heads/../../../id", "还没有提交", "no commit yet")]
    [InlineData(Remote, "SECRET", "还没有提交", "no commit yet")]
    public void What_cannot_be_named_is_left_out_and_said(string config, string head, string chinese, string english)
    {
        using var tool = Repository(config, head);
        tool.Folder.Write("id", Commit);
        Refuses(tool, "", chinese, english);
    }

    [Fact]
    public void Without_a_repository_it_is_left_out_and_said()
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty);
        Refuses(tool, "", "不在 git 仓库里", "in no git repository");
    }

    [Fact]
    public void Another_repository_is_never_named()
    {
        using var outside = new TemporaryFolder();
        outside.Write(".git/config", Remote.Replace("a.example", "SECRET.example", StringComparison.Ordinal)).Write(".git/HEAD", Commit);
        using var tool = new Tool();
        tool.Folder.Write("linked/a.plan.yaml", Tool.Faulty).Link("linked/.git", outside.PathOf(".git"))
            .Write("pointing/a.plan.yaml", Tool.Faulty).Write("pointing/.git", $"gitdir: {outside.PathOf(".git")}\n")
            .Write("posing/a.plan.yaml", Tool.Faulty).Write("posing/.git", "gitdir: own\n").Write("posing/own/gitdir", "../.git\n").Write("posing/own/commondir", outside.PathOf(".git")).Write("posing/own/HEAD", Commit);
        foreach (var folder in new[] { "linked", "pointing", "posing" }) Refuses(tool, folder, "指到了别的仓库", "leads to another repository");
        tool.Folder.Write("inner/a.plan.yaml", Tool.Faulty).Write("inner/.git/HEAD", Commit).Link("inner/.git/config", outside.PathOf(".git/config"));
        Refuses(tool, "inner", "没有名为 origin", "no remote named origin");
    }

    [Fact]
    public void A_submodule_is_a_repository_of_its_own()
    {
        using var tool = Repository("[remote \"origin\"]\nurl = https://a.example/around\n", Other);
        tool.Folder.Write("sub/a.plan.yaml", Tool.Faulty).Write("sub/.git", "gitdir: ../.git/modules/sub\n")
            .Write(".git/modules/sub/config", "[core]\n\tworktree = ../../../sub\n" + Remote).Write(".git/modules/sub/HEAD", Commit);
        var named = Run(tool.RunIn("sub", "-f", "sarif", "--sarif-provenance").Out).GetProperty("versionControlProvenance")[0];
        (named.GetProperty("repositoryUri").GetString(), named.GetProperty("revisionId").GetString()).ShouldBe(("https://a.example/plans", Commit));
    }

    [Fact]
    public void A_base_of_this_machine_is_written_only_when_asked()
    {
        using var tool = Repository(Remote, Commit);
        tool.Folder.Write("plans/a.plan.yaml", Tool.Faulty);
        tool.RunIn("plans", "-f", "sarif").Out.ShouldNotContain(tool.Folder.Path);
        var top = Run(tool.RunIn("plans", "-f", "sarif", "--sarif-base", "auto").Out).GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString();
        top.ShouldBe(new Uri(tool.Folder.Path).AbsoluteUri + "/");
        Run(tool.RunIn("plans", "-f", "sarif", "--sarif-base", "https://a.example/方案").Out).GetProperty("originalUriBaseIds").GetRawText()
            .ShouldBe("""{"SRCROOT":{"uri":"https://a.example/%E6%96%B9%E6%A1%88/"}}""");
    }

    [Theory]
    [InlineData("plans", "plans/")]
    [InlineData("县级/2025", "县级/2025/")]
    [InlineData("azuredevops/pipeline/build/7/", "azuredevops/pipeline/build/7/")]
    public void A_category_is_the_id_of_the_run(string category, string id)
    {
        using var tool = Repository(Remote, Commit);
        Run(tool.Run("-f", "sarif", "--sarif-category", category).Out).GetProperty("automationDetails").GetProperty("id").GetString().ShouldBe(id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a b")]
    [InlineData("##vso[a]")]
    [InlineData("a\u202Eb")]
    [InlineData("a\nb")]
    public void Other_characters_make_no_category(string category)
    {
        using var tool = Repository(Remote, Commit);
        var (exitCode, output, error) = tool.Run("-f", "sarif", "--sarif-category", category);
        (exitCode, output).ShouldBe((2, ""));
        error.ShouldContain("--sarif-category 应当是 plans 这样的名称");
    }

    [Fact]
    public void Without_a_log_nothing_is_said()
    {
        using var tool = Repository("", Commit);
        tool.Run("--sarif-provenance").Error.ShouldNotContain("origin");
        tool.Run("-f", "sarif", "--sarif-provenance", "-q").Error.ShouldNotContain("origin");
    }

    private static void Refuses(Tool tool, string folder, string chinese, string english)
    {
        var (exitCode, output, error) = tool.RunIn(folder, "-f", "sarif", "--sarif-provenance");
        exitCode.ShouldBe(1, error);
        output.ShouldNotContain("versionControlProvenance");
        error.ShouldContain("SARIF 日志没有写明仓库和提交：");
        error.ShouldContain(chinese);
        (output + error).ShouldNotContain("SECRET");
        tool.RunIn(folder, "-f", "sarif", "--sarif-provenance", "--language", "en").Error.ShouldContain(english);
    }

    private static string? Revision(Tool tool) =>
        Run(tool.Run("-f", "sarif", "--sarif-provenance").Out).GetProperty("versionControlProvenance")[0].GetProperty("revisionId").GetString();

    private static JsonElement Run(string log) => JsonDocument.Parse(log).RootElement.GetProperty("runs")[0];

    private static Tool Repository(string config, string head)
    {
        var tool = new Tool();
        tool.Folder.Write(".git/config", config).Write(".git/HEAD", head).Write("a.plan.yaml", Tool.Faulty);
        return tool;
    }
}
