using System.Text.RegularExpressions;

namespace PlanLint.Tests.Cli;

/// <summary>Every command that README shows does its work: blocks from top to bottom in a fresh copy of the drafting repository, commands in sentences and tables one by one.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md"));

    public static TheoryData<string> Blocks => [.. CodeBlock().Matches(Text).Select(m => m.Groups["code"].Value).Where(b => Commands(b).Any()).Distinct()];

    public static TheoryData<string> InSentences => [.. InlineCode().Matches(CodeBlock().Replace(Text, "")).Select(m => m.Groups["code"].Value).Where(IsCommand).Distinct()];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_runs_from_top_to_bottom(string block)
    {
        using var repo = new Git.GitFolder();
        Fill(repo.Tool.Folder, block);
        repo.Commit();
        foreach (var command in Commands(block)) ShouldWork(repo.Tool, command);
    }

    [Theory]
    [MemberData(nameof(InSentences))]
    public void A_command_in_a_sentence_works(string command)
    {
        using var repo = new Git.GitFolder();
        Fill(repo.Tool.Folder, command);
        repo.Commit();
        ShouldWork(repo.Tool, command);
    }

    [Fact]
    public void The_first_output_shown_is_what_comes_out()
    {
        var shown = CodeBlock().Match(Text).Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        shown[0].ShouldBe("$ dotnet plan-lint samples");
        using var tool = new Tool();
        var lines = tool.RunIn(Repository.Root, "samples").Out.Split('\n');
        shown.Skip(1).Where(l => l != "…").Except(lines, StringComparer.Ordinal).ShouldBeEmpty(lines[^3]);
    }

    [Fact]
    public void Both_languages_have_the_three_screens()
    {
        var english = Text[Text.IndexOf("## English", StringComparison.Ordinal)..];
        foreach (var heading in new[] { "## 起草人\n", "## CI\n", "## 审核人\n" }) Text.ShouldContain(heading);
        foreach (var heading in new[] { "### Drafters\n", "### CI\n", "### Reviewers\n" }) english.ShouldContain(heading);
        var screens = Screens().Matches(Text).Select(m => m.Value.Trim()).ToList();
        screens.Count.ShouldBe(6);
        screens.ShouldAllBe(s => s.Split('\n').Length <= 42, "one screen each");
    }

    private static void ShouldWork(Tool tool, string command)
    {
        var (exitCode, output, error) = tool.Run([.. Word().Matches(command).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Value).Skip(2)]);
        exitCode.ShouldBeInRange(0, 1, $"{command}\n{output}{error}");
    }

    /// <summary>The drafting repository, and files of the names that README uses.</summary>
    private static void Fill(TemporaryFolder folder, string commands)
    {
        var sample = Repository.PathOf("samples/drafting-repo");
        foreach (var file in Directory.GetFiles(sample, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var name = Path.GetRelativePath(sample, file);
            // `baseline create` is for a repository that has none yet.
            if (name == "planlint.baseline.sarif" && commands.Contains("baseline create", StringComparison.Ordinal)) continue;
            folder.Folder(Path.GetDirectoryName(name)!);
            File.Copy(file, folder.PathOf(name));
        }

        foreach (var ending in new[] { ".docx", ".xlsx" })
        {
            File.Copy(Repository.PathOf($"samples/one-plan/qingshi{ending}"), folder.PathOf($"报送稿{ending}"));
            File.Copy(Repository.PathOf($"samples/one-plan/qingshi{ending}"), folder.PathOf($"draft{ending}"));
        }

        foreach (var name in new[] { "方案.plan.yaml", "my.plan.yaml", "samples/a.plan.yaml", "各县/a.plan.yaml", "counties/a.plan.yaml" }) folder.Write(name, Tool.Faulty);
    }

    private static IEnumerable<string> Commands(string block) => block.Split('\n').Select(l => Comment().Replace(l.StartsWith("$ ", StringComparison.Ordinal) ? l[2..] : l, "").Trim()).Where(IsCommand);

    private static bool IsCommand(string code) => (code == "dotnet plan-lint" || code.StartsWith("dotnet plan-lint ", StringComparison.Ordinal)) && !code.Contains('…', StringComparison.Ordinal) && !code.Contains(" FILE", StringComparison.Ordinal);

    [GeneratedRegex("^```[a-z]*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("^##+ (?:起草人|CI|审核人|Drafters|Reviewers)\n.*?(?=^##)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Screens();
}
