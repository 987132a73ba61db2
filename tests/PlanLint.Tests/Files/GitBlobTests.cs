using System.Text;
using PlanLint.Files;

namespace PlanLint.Tests.Files;

public sealed class GitBlobTests
{
    // From `git hash-object`, SHA-1 and SHA-256.
    [Theory]
    [InlineData("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")]
    [InlineData("行动\n", "1cc45811bed9dc97836936c983eb197f53d40a4e")]
    [InlineData("", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813")]
    public void Content_has_the_id_that_git_gives_it(string text, string id) => GitBlob.IsSame(Encoding.UTF8.GetBytes(text), id).ShouldBeTrue();

    [Theory]
    [InlineData("a\r\nb\r\n", true)]
    [InlineData("a\nb\r\n", true)]
    [InlineData("a\rb\n", false)]
    [InlineData("a\nb", false)]
    public void Line_breaks_alone_are_no_change(string text, bool isSame)
    {
        const string id = "422c2b7ab3b3c668038da977e4e93a5fc623169c"; // a\nb\n
        GitBlob.IsSame(Encoding.UTF8.GetBytes(text), id).ShouldBe(isSame);
    }

    [Fact]
    public void Only_wanted_files_of_a_list_are_kept()
    {
        var list = "100644 blob aaaa\ta.plan.yaml\0160000 commit bbbb\tmodule\0120000 blob cccc\t方案/链接\t1.plan.yaml\0100644 blob dddd\tother\0";
        var tree = GitTree.Read(new MemoryStream(Encoding.UTF8.GetBytes(list)), new HashSet<string> { "a.plan.yaml", "module", "方案/链接\t1.plan.yaml" });
        tree.IdOf("a.plan.yaml").ShouldBe("aaaa");
        tree.IdOf("方案/链接\t1.plan.yaml").ShouldBe("cccc");
        tree.IdOf("module").ShouldBeNull();
        tree.IdOf("other").ShouldBeNull();
    }
}
