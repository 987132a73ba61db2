using PlanLint.Files;

namespace PlanLint.Tests.Files;

public sealed class IgnoreRulesTests
{
    [Theory]
    // A name without a slash holds at any depth; with one it holds from the folder of the file.
    [InlineData("drafts", "drafts", true)]
    [InlineData("drafts", "a/b/drafts", true)]
    [InlineData("drafts", "drafts2", false)]
    [InlineData("/drafts", "drafts", true)]
    [InlineData("/drafts", "a/drafts", false)]
    [InlineData("a/drafts", "a/drafts", true)]
    [InlineData("a/drafts", "b/a/drafts", false)]
    // Wildcards stay inside one name.
    [InlineData("*.yaml", "a/b.yaml", true)]
    [InlineData("a/*.yaml", "a/b/c.yaml", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("a*b*c", "axxbyyc", true)]
    [InlineData("a*b*c", "axxbyy", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("[^a-c]x", "dx", true)]
    [InlineData("[]a]x", "]x", true)]
    [InlineData("[a", "[a", true)]
    [InlineData("[z-a]", "m", false)]
    // ** stands for any number of names, at the end for at least one.
    [InlineData("**/drafts", "drafts", true)]
    [InlineData("**/drafts", "a/b/drafts", true)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b", "x/a/b", false)]
    [InlineData("a/**", "a/x/y", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a**b", "axxb", true)]
    // Blanks, comments, escapes.
    [InlineData("drafts  ", "drafts", true)]
    [InlineData("drafts\\ ", "drafts ", true)]
    [InlineData("drafts\\ ", "drafts", false)]
    [InlineData("#drafts", "#drafts", false)]
    [InlineData("\\#drafts", "#drafts", true)]
    [InlineData("\\!drafts", "!drafts", true)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    [InlineData("drafts\\", "drafts\\", false)]
    [InlineData("草稿", "方案/草稿", true)]
    [InlineData("", "a", false)]
    [InlineData("/", "a", false)]
    public void A_pattern_matches_what_git_says_it_matches(string pattern, string path, bool isIgnored) =>
        IsIgnored(pattern, path).ShouldBe(isIgnored);

    [Fact]
    public void A_slash_at_the_end_means_folders_only()
    {
        IsIgnored("drafts/", "a/drafts", isFolder: true).ShouldBeTrue();
        IsIgnored("drafts/", "a/drafts").ShouldBeFalse();
    }

    [Fact]
    public void The_last_line_that_matches_decides()
    {
        const string Text = "*.yaml\n!keep.yaml\n";
        IsIgnored(Text, "a.yaml").ShouldBeTrue();
        IsIgnored(Text, "keep.yaml").ShouldBeFalse();
        IsIgnored(Text + "keep.*\n", "keep.yaml").ShouldBeTrue();
    }

    [Fact]
    public void The_line_that_decides_is_named() =>
        IgnoreRules.Parse("# drafts\n\n*.yaml\n", ignoresCase: false).Decide(["a.yaml"], isFolder: false).ShouldBe((3, true));

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_do_not_count() =>
        IsIgnored("\uFEFFdrafts\r\nnotes\r\n", "drafts").ShouldBeTrue();

    [Fact]
    public void Letter_case_counts_only_where_the_file_system_counts_it()
    {
        IsIgnored("Drafts", "drafts").ShouldBeFalse();
        IgnoreRules.Parse("Drafts\n[A-Z]x\n", ignoresCase: true).Decide(["drafts"], isFolder: false).ShouldBe((1, true));
        IgnoreRules.Parse("Drafts\n[A-Z]x\n", ignoresCase: true).Decide(["bX"], isFolder: false).ShouldBe((2, true));
    }

    [Fact]
    public void Many_stars_take_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("a*", 500)) + "b";
        IsIgnored(pattern, new string('a', 5_000)).ShouldBeFalse();
        IsIgnored(string.Join('/', Enumerable.Repeat("**/a", 200)) + "/b", string.Join('/', Enumerable.Repeat("a", 1_000))).ShouldBeFalse();
    }

    private static bool IsIgnored(string text, string path, bool isFolder = false) =>
        IgnoreRules.Parse(text, ignoresCase: false).Decide(path.Split('/'), isFolder) is { Ignores: true };
}
