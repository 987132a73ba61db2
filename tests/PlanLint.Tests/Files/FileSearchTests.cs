using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint.Tests.Files;

public sealed class FileSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_plan_files_and_those_below_in_ordinal_order()
    {
        _folder.Write("b.plan.yaml").Write("a/x.plan.yml").Write("a/Z.plan.json").Write("a/notes.yaml").Write("README.md");
        Find(".").ShouldBe(["a/Z.plan.json", "a/x.plan.yml", "b.plan.yaml"]);
        Find("a").ShouldBe(["a/Z.plan.json", "a/x.plan.yml"]);
        Find("a/").ShouldBe(["a/Z.plan.json", "a/x.plan.yml"]);
    }

    [Fact]
    public void A_folder_gives_plans_in_every_syntax_but_of_texts_only_those_named_so()
    {
        _folder.Write("报送稿.docx").Write("分工表.XLSX").Write("~$报送稿.docx").Write("a.plan.csv").Write("b.plan.md").Write("c.plan.html").Write("d.plan.txt").Write("e.plan.pdf");
        _folder.Write("README.md").Write("robots.txt").Write("index.html").Write("data.csv").Write("上级文件.pdf").Write("旧稿.doc");
        Find(".").ShouldBe(["a.plan.csv", "b.plan.md", "c.plan.html", "d.plan.txt", "e.plan.pdf", "分工表.XLSX", "报送稿.docx"]);
    }

    [Fact]
    public void A_named_file_is_taken_whatever_it_is_called_and_wherever_it_lies()
    {
        _folder.Write(".git/HEAD").Write(".gitignore", "*.yaml").Write(".hidden/plan.yaml").Write("notes.txt");
        Find(".hidden/plan.yaml", "notes.txt").ShouldBe([".hidden/plan.yaml", "notes.txt"]);
    }

    [Fact]
    public void A_file_is_found_once_however_it_is_asked_for()
    {
        _folder.Write("a/x.plan.yaml");
        Find("a/x.plan.yaml", "./a/../a/x.plan.yaml", _folder.PathOf("a/x.plan.yaml"), "a", "**/*.plan.yaml").ShouldBe(["a/x.plan.yaml"]);
    }

    [Fact]
    public void A_file_and_links_to_it_are_one_file()
    {
        _folder.Write("real/x.plan.yaml").Link("real/a.plan.yaml", "x.plan.yaml").Link("other", "real");
        Find("real").ShouldBe(["real/x.plan.yaml"]);
        Find("real", "other/x.plan.yaml", "real/a.plan.yaml").ShouldBe(["real/x.plan.yaml"]);
    }

    [Fact]
    public void Paths_outside_the_working_directory_are_shown_from_there()
    {
        _folder.Write("b/x.plan.yaml").Folder("a");
        FileSearch.In(_folder.PathOf("a"), ["../b"]).Files.Single().Path.ShouldBe("../b/x.plan.yaml");
        FileSearch.In(_folder.PathOf("a"), [_folder.PathOf("b/x.plan.yaml")]).Files.Single().Path.ShouldBe("../b/x.plan.yaml");
    }

    [Theory]
    [InlineData("../outside/secret.plan.yaml")]
    [InlineData("../outside")]
    [InlineData("../outside/*.plan.yaml")]
    [InlineData("../outside/**")]
    [InlineData("in/../../outside/secret.plan.yaml")]
    [InlineData("plans/out.plan.yaml")]
    [InlineData("linked/secret.plan.yaml")]
    [InlineData("linked")]
    [InlineData("linked/*.yaml")]
    [InlineData("FULL")]
    public void What_lies_outside_of_the_repository_is_read_only_when_that_is_allowed(string request)
    {
        _folder.Write("outside/secret.plan.yaml").Write("repo/.git/HEAD").Write("repo/in/x.plan.yaml")
            .Link("repo/plans/out.plan.yaml", "../../outside/secret.plan.yaml").Link("repo/linked", "../outside");
        var named = request == "FULL" ? _folder.PathOf("outside/secret.plan.yaml") : request;
        var search = FileSearch.In(_folder.PathOf("repo"), [named, "in/x.plan.yaml"]);
        search.Files.Select(f => f.Path).ShouldBe(["in/x.plan.yaml"]);
        search.Notifications.ShouldHaveSingleItem().Text.In(Language.Chinese).ShouldEndWith("在仓库以外，没有检查；确实要检查请加 --allow-outside。");
        FileSearch.In(_folder.PathOf("repo"), [named], mayLeave: true).Files.Count.ShouldBe(1);
        FileSearch.In(_folder.PathOf("repo/in"), ["../in"]).Files.Select(f => f.Path).ShouldBe(["x.plan.yaml"]);
    }

    [Fact]
    public void Where_there_is_no_repository_only_links_need_leave()
    {
        _folder.Write("outside/x.plan.yaml").Folder("work").Link("work/out.plan.yaml", "../outside/x.plan.yaml");
        FileSearch.In(_folder.PathOf("work"), ["../outside/x.plan.yaml"]).Files.Count.ShouldBe(1);
        FileSearch.In(_folder.PathOf("work"), ["out.plan.yaml"]).Notifications.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("*.plan.yaml", "x.plan.yaml")]
    [InlineData("./*.plan.yaml", "x.plan.yaml")]
    [InlineData("a/*.yaml", "a/notes.yaml,a/y.plan.yaml")]
    [InlineData("**/*.plan.yaml", "a/b/z.plan.yaml,a/y.plan.yaml,x.plan.yaml")]
    [InlineData("a/**", "a/b/z.plan.yaml,a/y.plan.yaml")]
    [InlineData("a/*", "a/y.plan.yaml")]
    [InlineData("?/[xy].plan.yaml", "a/y.plan.yaml")]
    [InlineData("*/*/*.plan.yaml", "a/b/z.plan.yaml")]
    public void A_glob_finds_what_it_matches(string glob, string expected)
    {
        _folder.Write("x.plan.yaml").Write("a/y.plan.yaml").Write("a/b/z.plan.yaml").Write("a/notes.yaml");
        Find(glob).ShouldBe(expected.Split(','));
        Find(_folder.Path + "/" + glob).ShouldBe(expected.Split(','));
    }

    [Fact]
    public void A_path_that_exists_is_no_glob()
    {
        _folder.Write("方案[1].plan.yaml").Write("方案1.plan.yaml");
        Find("方案[1].plan.yaml").ShouldBe(["方案[1].plan.yaml"]);
    }

    [Theory]
    [InlineData("missing.plan.yaml", "找不到“missing.plan.yaml”，请检查路径和权限。")]
    [InlineData("a/missing", "找不到“a/missing”，请检查路径和权限。")]
    [InlineData("*.plan.json", "没有文件符合“*.plan.json”。")]
    [InlineData("none/*.plan.json", "没有文件符合“none/*.plan.json”。")]
    [InlineData("empty", "文件夹“empty”里没有要检查的方案文件（*.plan.yaml、*.plan.csv 等，以及 *.docx、*.xlsx）。")]
    [InlineData("", "有一个路径是空的或者写法不对，请检查命令行。")]
    public void What_is_not_there_is_said_and_the_rest_is_found(string request, string expected)
    {
        _folder.Write("x.plan.yaml").Folder("empty");
        var search = FileSearch.In(_folder.Path, [request, "x.plan.yaml"]);
        search.Files.Select(f => f.Path).ShouldBe(["x.plan.yaml"]);
        var notification = search.Notifications.ShouldHaveSingleItem();
        notification.Kind.ShouldBe(NotificationKind.Request);
        notification.Text.In(Language.Chinese).ShouldBe(expected);
    }

    [Fact]
    public void Hidden_ignored_and_linked_things_are_passed_over_and_named()
    {
        _folder.Write(".git/info/exclude", "private/\n").Write(".gitignore", "# not yet\ndrafts/\n*.tmp.plan.yaml\n")
            .Write("a.plan.yaml").Write("b.tmp.plan.yaml").Write(".c.plan.yaml").Write(".d/d.plan.yaml").Write("drafts/e.plan.yaml").Write("private/f.plan.yaml")
            .Link("g", "drafts").Link("loop", ".");
        var search = FileSearch.In(_folder.Path, ["."]);
        search.Files.Select(f => f.Path).ShouldBe(["a.plan.yaml"]);
        search.PassedOver.Select(p => $"{p.Path}: {p.Reason.In(Language.English)}").ShouldBe(
        [
            ".c.plan.yaml: hidden",
            ".d: hidden",
            ".git: hidden",
            "b.tmp.plan.yaml: ignored by line 3 of .gitignore",
            "drafts: ignored by line 2 of .gitignore",
            "g: a symbolic link to a folder",
            "loop: a symbolic link to a folder",
            "private: ignored by line 1 of .git/info/exclude",
        ]);
    }

    [Fact]
    public void A_nearer_ignore_file_wins_and_those_above_the_folder_count()
    {
        _folder.Write(".git/HEAD").Write(".gitignore", "*.plan.yaml\n/a/b/old.plan.json\n").Write("a/.gitignore", "!x.plan.yaml\n")
            .Write("a/b/x.plan.yaml").Write("a/b/y.plan.yaml").Write("a/b/old.plan.json").Write("c/x.plan.yaml");
        Find(".").ShouldBe(["a/b/x.plan.yaml"]);
        Find("a/b").ShouldBe(["a/b/x.plan.yaml"]);
        Find("a/**").ShouldBe(["a/b/x.plan.yaml"]);
        Find("c").ShouldBeEmpty();
    }

    [Fact]
    public void What_lies_in_an_ignored_folder_cannot_be_taken_back()
    {
        _folder.Write(".git/HEAD").Write(".gitignore", "drafts/\n!drafts/x.plan.yaml\n").Write("drafts/x.plan.yaml").Write("y.plan.yaml");
        Find(".").ShouldBe(["y.plan.yaml"]);
    }

    [Fact]
    public void Ignore_files_above_the_repository_do_not_count()
    {
        _folder.Write(".gitignore", "*.plan.yaml").Write("repo/.git/HEAD").Write("repo/x.plan.yaml");
        Find("repo").ShouldBe(["repo/x.plan.yaml"]);
        FileSearch.In(_folder.PathOf("repo"), ["."]).Files.Select(f => f.Path).ShouldBe(["x.plan.yaml"]);
    }

    [Fact]
    public void A_repository_inside_a_repository_has_its_own_ignore_files()
    {
        _folder.Write(".git/HEAD").Write(".gitignore", "x.plan.yaml").Write("inner/.git/info/exclude", "z.*").Write("inner/x.plan.yaml").Write("inner/y.plan.yaml").Write("inner/z.plan.yaml");
        Find(".").ShouldBe(["inner/x.plan.yaml", "inner/y.plan.yaml"]);
    }

    [Fact]
    public void The_exclude_file_of_a_worktree_is_that_of_its_repository()
    {
        _folder.Write("main/.git/info/exclude", "x.*").Write("main/.git/worktrees/w/commondir", "../..\n")
            .Write("w/.git", $"gitdir: {_folder.PathOf("main/.git/worktrees/w")}\n").Write("w/x.plan.yaml").Write("w/y.plan.yaml");
        Find("w").ShouldBe(["w/y.plan.yaml"]);
    }

    [Fact]
    public void A_linked_file_is_read_only_inside_the_repository()
    {
        _folder.Write("outside/secret.plan.yaml").Write("repo/.git/HEAD").Write("repo/shared/2024.yaml")
            .Link("repo/plans/out.plan.yaml", "../../outside/secret.plan.yaml").Link("repo/plans/in.plan.yaml", "../shared/2024.yaml")
            .Link("repo/plans/round.plan.yaml", "round.plan.yaml");
        var search = FileSearch.In(_folder.PathOf("repo"), ["plans"]);
        search.Files.Select(f => f.Path).ShouldBe(["plans/in.plan.yaml", "plans/round.plan.yaml"]);
        search.Notifications.ShouldHaveSingleItem().Text.In(Language.Chinese).ShouldBe("“plans/out.plan.yaml”在仓库以外，没有检查；确实要检查请加 --allow-outside。");
    }

    private string[] Find(params string[] requests) => [.. FileSearch.In(_folder.Path, requests).Files.Select(f => f.Path)];
}
