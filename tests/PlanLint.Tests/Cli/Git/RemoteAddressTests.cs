using PlanLint.Cli.Git;

namespace PlanLint.Tests.Cli.Git;

public sealed class RemoteAddressTests
{
    [Theory]
    [InlineData("https://a.example/b/c.git", "https://a.example/b/c.git")]
    [InlineData("https://user@a.example/b/", "https://a.example/b")]
    [InlineData("https://user:pass%40word@a.example:8443/b", "https://a.example:8443/b")]
    [InlineData("https://oauth2:glpat-SECRET@gitlab.example/b.git", "https://gitlab.example/b.git")]
    [InlineData("https://ghp_SECRET@GitHub.com/o/r.git", "https://github.com/o/r")]
    [InlineData("https://a.example/b?private_token=SECRET#SECRET", "https://a.example/b")]
    [InlineData("https://a.example/方案 库", "https://a.example/%E6%96%B9%E6%A1%88%20%E5%BA%93")]
    [InlineData("https://[::1]:8443/b", "https://[::1]:8443/b")]
    public void Only_host_and_path_are_left(string url, string address) => RemoteAddress.Of(url)!.OriginalString.ShouldBe(address);

    [Theory]
    [InlineData("git@github.com:o/r.git")]
    [InlineData("ssh://git@github.com/o/r.git")]
    [InlineData("http://a.example/b")]
    [InlineData("file:///srv/b.git")]
    [InlineData("/srv/b.git")]
    [InlineData("../b.git")]
    [InlineData("https://user:pass@word@a.example/b")]
    [InlineData("https://user:pa/ss@a.example/b")]
    [InlineData("https://SEC/RET@a.example/b")]
    [InlineData("https://a.example/b\u001B[31m")]
    [InlineData("https:///b")]
    [InlineData("")]
    public void Anything_else_is_not_shown(string url) => RemoteAddress.Of(url).ShouldBeNull();
}
