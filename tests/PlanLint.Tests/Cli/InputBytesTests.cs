using PlanLint.Cli.Commands;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Cli;

/// <summary>Files that go away or change while they are read, and devices that fail.</summary>
public sealed class InputBytesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private FoundFile File => new(_folder.PathOf("a.plan.yaml"), "a.plan.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_has_gone_is_said_to_have_gone() => Reason(null).ShouldBe("文件不见了，可能已被移动、删除或改名。");

    [Fact]
    public void A_file_that_grows_while_it_is_read_is_not_checked() =>
        Reason(() => System.IO.File.AppendAllText(File.FullPath, "  - action: 后半截\n")).ShouldBe("文件正在被改动，没有检查，请等它保存完再检查。");

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_is_not_checked() => Reason(() => System.IO.File.WriteAllText(File.FullPath, "")).ShouldContain("正在被改动");

    [Fact]
    public void A_file_that_is_written_anew_with_the_same_length_while_it_is_read_is_not_checked() => Reason(() =>
    {
        System.IO.File.WriteAllText(File.FullPath, new('x', Text.Length));
        System.IO.File.SetLastWriteTimeUtc(File.FullPath, DateTime.UnixEpoch);
    }).ShouldContain("正在被改动");

    [Fact]
    public void A_file_that_stays_as_it_is_is_read() => Reason(() => { }).ShouldBeEmpty();

    [Fact]
    public void A_disk_that_fails_is_no_exception() => Reason(() => throw new IOException("bad sector")).ShouldContain("读不出来");

    [Fact]
    public void A_file_without_permission_is_said_to_be_one() => Reason(() => throw new UnauthorizedAccessException()).ShouldBe("没有权限读取文件。");

    private static string Text { get; } = string.Concat(Enumerable.Repeat("# 方案方案方案\n", 20_000));

    /// <summary>Why the file was not read, if something happens after its first piece was; empty if it was read.</summary>
    private string Reason(Action? happening)
    {
        if (happening is not null) _folder.Write("a.plan.yaml", Text);
        var bytes = new InputBytes(Limits.Default, happening is null ? null : path => new Eventful(path, happening));
        return bytes.Of(File).Failure?.In(Language.Chinese) ?? "";
    }

    /// <summary>A file to which something happens while it is read.</summary>
    private sealed class Eventful(string path, Action happening) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)
    {
        private int _reads;

        // Of a class derived from it, FileStream reads into spans by way of arrays.
        public override int Read(byte[] buffer, int offset, int count)
        {
            if (++_reads == 2) happening();
            return base.Read(buffer, offset, count);
        }
    }
}
