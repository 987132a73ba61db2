using System.Text;
using System.Text.Json;

namespace PlanLint.Tests.Cli;

public sealed class InitTests
{
    private static readonly string[] Always =
        [".config/dotnet-tools.json", ".editorconfig", ".gitignore", ".vscode/extensions.json", ".vscode/plan.schema.json", ".vscode/settings.json", ".vscode/tasks.json"];

    [Theory]
    [InlineData(new string[0], new[] { ".github/workflows/plan-lint.yml" })]
    [InlineData(new[] { "--ci", "gitlab" }, new[] { ".gitlab-ci.yml" })]
    [InlineData(new[] { "--ci", "azure", "--ci", "github", "--ci", "azure" }, new[] { ".github/workflows/plan-lint.yml", "azure-pipelines.yml" })]
    [InlineData(new[] { "--ci", "none" }, new string[0])]
    public void A_folder_is_set_up(string[] options, string[] ci)
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Clean);
        var (exitCode, output, error) = tool.Run(["init", .. options]);
        exitCode.ShouldBe(0, error);
        Files(tool).ShouldBe(Always.Concat(ci).Append("a.plan.yaml"), ignoreOrder: true);
        output.ShouldStartWith("找到 1 个方案（YAML 1 个），领域档案 kxsz-2021。\n\n写好了：\n  .editorconfig\n");
        tool.Run("--severity", "info").ExitCode.ShouldBe(0);
        tool.Run("config", "show", "--for", "a.plan.yaml").ExitCode.ShouldBe(0);
        JsonDocument.Parse(File.ReadAllText(tool.Folder.PathOf(".vscode/settings.json"))).RootElement.GetProperty("yaml.schemas").TryGetProperty("./.vscode/plan.schema.json", out _).ShouldBeTrue();
        File.ReadAllText(tool.Folder.PathOf(".vscode/plan.schema.json")).ShouldBe(tool.Run("schema", "plan").Out);
        foreach (var file in Always.Where(f => f.EndsWith(".json", StringComparison.Ordinal))) JsonDocument.Parse(File.ReadAllText(tool.Folder.PathOf(file)));
    }

    [Fact]
    public void A_second_run_changes_nothing_and_says_so()
    {
        using var tool = new Tool();
        tool.Run("init");
        var before = Files(tool).ToDictionary(f => f, f => File.ReadAllText(tool.Folder.PathOf(f)));
        var (exitCode, output, _) = tool.Run("init");
        exitCode.ShouldBe(0);
        output.ShouldNotContain("写好了");
        output.ShouldNotContain("加进去");
        foreach (var file in before.Keys.Where(f => f != ".gitignore")) output.ShouldContain($"  {file}\n");
        Files(tool).ToDictionary(f => f, f => File.ReadAllText(tool.Folder.PathOf(f))).ShouldBe(before);
    }

    [Fact]
    public void A_dry_run_shows_everything_and_writes_nothing()
    {
        using var tool = new Tool();
        var output = tool.Run("init", "--dry-run").Out;
        Files(tool).ShouldBeEmpty();
        output.ShouldContain("现在什么也没有写");
        output.ShouldContain("--- .editorconfig\n    # PlanLint 的设置");
        output.ShouldContain("run: dotnet tool restore");
        foreach (var file in Always) output.ShouldContain($"--- {file}\n");
        tool.Run("init", "--dry-run", "--language", "en").Out.ShouldContain("nothing is written now");
    }

    [Fact]
    public void What_exists_is_never_changed_and_what_to_add_is_shown()
    {
        using var tool = new Tool();
        tool.Folder.Write(".editorconfig", "root = true\n[*]\nindent_size = 4\n").Write(".vscode/settings.json", "{}").Write(".config/dotnet-tools.json", "{\"version\":1,\"tools\":{}}").Write(".gitignore", "bin/\n").Write(".github/workflows/plan-lint.yml", "name: other\n");
        var output = tool.Run("init").Out;
        File.ReadAllText(tool.Folder.PathOf(".editorconfig")).ShouldBe("root = true\n[*]\nindent_size = 4\n");
        File.ReadAllText(tool.Folder.PathOf(".vscode/settings.json")).ShouldBe("{}");
        File.ReadAllText(tool.Folder.PathOf(".gitignore")).ShouldBe("bin/\n");
        output.ShouldContain(".editorconfig 已经存在，没有改动。请把下面的内容加进去：\n    [*.{plan.yaml,plan.yml,plan.json,docx,xlsx}]\n");
        output.ShouldContain(".config/dotnet-tools.json 已经存在，没有改动。请运行：\n    dotnet tool install plan-lint --version ");
        output.ShouldContain(".vscode/settings.json 已经存在，没有改动。请把下面的内容加进去：\n");
        output.ShouldContain(".gitignore 已经存在，没有改动。请把下面的内容加进去：\n");
        output.ShouldContain("写好了：\n  .vscode/plan.schema.json\n");
    }

    [Fact]
    public void Logs_that_are_ignored_already_need_no_line()
    {
        using var tool = new Tool();
        tool.Folder.Write(".gitignore", "*.sarif\n");
        tool.Run("init").Out.ShouldNotContain(".gitignore");
        File.ReadAllText(tool.Folder.PathOf(".gitignore")).ShouldBe("*.sarif\n");
    }

    [Fact]
    public void Encoding_and_syntaxes_are_those_of_the_plans()
    {
        using var tool = new Tool();
        File.WriteAllBytes(tool.Folder.PathOf("a.plan.yaml"), CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Tool.Clean));
        File.Copy(Repository.PathOf("samples/one-plan/qingshi.csv"), tool.Folder.PathOf("b.plan.csv"));
        tool.Run("init").Out.ShouldContain("找到 2 个方案（YAML 1 个、CSV 1 个，有 GB18030 编码的）");
        var config = File.ReadAllText(tool.Folder.PathOf(".editorconfig"));
        config.ShouldContain("[*.{plan.yaml,plan.yml,plan.json,docx,xlsx,plan.csv}]\n");
        config.ShouldNotContain("charset");
        JsonDocument.Parse(File.ReadAllText(tool.Folder.PathOf(".vscode/settings.json"))).RootElement.GetProperty("files.autoGuessEncoding").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("科学素质", "kxsz-2021", false)]
    [InlineData("残疾预防", "档案/cj.profile.json", false)]
    [InlineData("防汛", "auto", true)]
    public void The_profile_is_guessed_from_titles(string subject, string profile, bool isDefault)
    {
        using var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Tool.Faulty.Replace("青石县", $"青石县{subject}", StringComparison.Ordinal)).Write("档案/cj.profile.json", OwnProfile());
        tool.Run("init").ExitCode.ShouldBe(0);
        var config = File.ReadAllText(tool.Folder.PathOf(".editorconfig"));
        config.ShouldContain($"planlint_profile = {profile}\n");
        config.Contains("标题里看不出领域", StringComparison.Ordinal).ShouldBe(isDefault);
        tool.Run("config", "show", "--for", "a.plan.yaml").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0, r.Error));
    }

    [Fact]
    public void Ci_needs_the_top_of_a_repository()
    {
        using var tool = new Tool();
        tool.Folder.Write(".git/HEAD").Write("方案/a.plan.yaml", Tool.Clean);
        tool.Run("init", "方案").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("加 --ci none"));
        tool.Run("init", "方案", "--ci", "none").ExitCode.ShouldBe(0);
        File.ReadAllText(tool.Folder.PathOf("方案/.editorconfig")).ShouldNotContain("root = true");
    }

    [Fact]
    public void Nothing_is_written_outside_the_folder_or_in_part()
    {
        using var elsewhere = new TemporaryFolder();
        using var tool = new Tool();
        tool.Folder.Link(".vscode", elsewhere.Path);
        tool.Run("init").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("什么也没有新建"));
        Directory.GetFileSystemEntries(elsewhere.Path).ShouldBeEmpty();
        Files(tool).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--ci", "githb", "是不是“github”")]
    [InlineData("nowhere", "--dry-run", "找不到文件夹“nowhere”")]
    [InlineData("--dry", "--dry-run", "没有“--dry”这个选项")]
    public void A_wrong_word_is_one_sentence(string first, string second, string said)
    {
        using var tool = new Tool();
        tool.Run("init", first, second).ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain(said));
        Files(tool).ShouldBeEmpty();
    }

    private static string OwnProfile() => """{ "id": "cj-2021", "version": "1.0.0", "title": "残疾预防", "subject": "残疾预防" }""";

    private static IEnumerable<string> Files(Tool tool) =>
        [.. Directory.GetFiles(tool.Folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(f => Path.GetRelativePath(tool.Folder.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
