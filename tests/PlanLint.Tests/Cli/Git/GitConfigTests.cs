using PlanLint.Cli.Git;

namespace PlanLint.Tests.Cli.Git;

public sealed class GitConfigTests
{
    [Theory]
    [InlineData("[remote \"origin\"]\n\turl = https://a.example/b\n", "remote.origin.url", "https://a.example/b")]
    [InlineData("[Remote \"Origin\"] URL=x y  # comment\r\n", "remote.Origin.url", "x y")]
    [InlineData("[a]\r\nb = \" c # d \" ; e\r\n", "a.b", " c # d ")]
    [InlineData("[a]\nb = c\\\n  d\\\\e\\\"f", "a.b", "c  d\\e\"f")]
    [InlineData("[remote \"a\\\"b]\"]\nurl=x", "remote.a\"b].url", "x")]
    [InlineData("# [x]\n; y = z\n[a]\nb", "a.b", "")]
    [InlineData("junk = 1\n!!\n[a\nx=1\n[a]\n? = 2\nb = 3", "a.b", "3")]
    public void A_setting_is_read_as_git_reads_it(string text, string name, string value) => GitConfig.Read(text).ShouldBe([(name, value)]);

    [Fact]
    public void All_settings_come_in_their_order() =>
        GitConfig.Read("[a \"b\"]\nc = 1\nc = 2\n[include]\npath = /etc/passwd\n").ShouldBe([("a.b.c", "1"), ("a.b.c", "2"), ("include.path", "/etc/passwd")]);

    [Theory]
    [InlineData("[")]
    [InlineData("[a \"")]
    [InlineData("[a \"b\\")]
    [InlineData("[a]\nb = \"c\\")]
    [InlineData("[a]\nb = \\\r")]
    public void A_file_that_is_cut_off_ends(string text) => GitConfig.Read(text).Count().ShouldBeLessThanOrEqualTo(1);
}
