using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planlint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_file_and_its_folder_are_made()
    {
        var path = Path.Combine(_folder, "out", "a.sarif");
        AtomicFile.Write(path, s => s.Write("{}"u8));
        File.ReadAllText(path).ShouldBe("{}");
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldBe([path]);
    }

    [Fact]
    public void The_old_file_is_replaced()
    {
        var path = Old("a.sarif");
        AtomicFile.Write(path, s => s.Write("new"u8));
        File.ReadAllText(path).ShouldBe("new");
    }

    [Fact]
    public void A_failure_keeps_the_old_file_and_leaves_nothing_else()
    {
        var path = Old("a.sarif");
        Should.Throw<InvalidOperationException>(() => AtomicFile.Write(path, s =>
        {
            s.Write("half"u8);
            throw new InvalidOperationException();
        }));
        File.ReadAllText(path).ShouldBe("old content");
        Directory.GetFiles(_folder).ShouldBe([path]);
    }

    [Fact]
    public void While_it_is_written_the_old_content_is_read()
    {
        var path = Old("a.sarif");
        AtomicFile.Write(path, s =>
        {
            s.Write("half"u8);
            s.Flush();
            File.ReadAllText(path).ShouldBe("old content");
        });
    }

    [Fact]
    public void A_link_keeps_pointing_at_its_file()
    {
        var link = Path.Combine(_folder, "link");
        File.CreateSymbolicLink(link, Old("real"));
        AtomicFile.Write(link, s => s.Write("new"u8));
        File.ReadAllText(Path.Combine(_folder, "real")).ShouldBe("new");
        new FileInfo(link).LinkTarget.ShouldNotBeNull();
    }

    [Fact]
    public void A_device_stays_a_device()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null here.");
        AtomicFile.Write("/dev/null", s => s.Write("gone"u8));
        File.ReadAllText("/dev/null").ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_is_refused() => Should.Throw<IOException>(() => AtomicFile.Write(_folder, s => s.Write("x"u8)));

    private string Old(string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, "old content");
        return path;
    }
}
