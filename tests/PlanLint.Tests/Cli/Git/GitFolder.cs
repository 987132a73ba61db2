using System.Diagnostics;

namespace PlanLint.Tests.Cli.Git;

/// <summary>A drafting repository with git in it. Tests are skipped where there is no git.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly string _git;

    public GitFolder()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        Tool.Environment["PATH"] = path;
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var git = path.Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(git is null, "git is not installed here.");
        _git = git!;
        Git("init", "--quiet", "--initial-branch=main");
    }

    public Tool Tool { get; } = new();

    /// <summary>Writes a file.</summary>
    public GitFolder Write(string name, string text)
    {
        Tool.Folder.Write(name, text);
        return this;
    }

    /// <summary>Commits everything.</summary>
    public GitFolder Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=drafter", "-c", "user.email=drafter@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "--message", "draft");
        return this;
    }

    public GitFolder Git(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(_git, words) { WorkingDirectory = Tool.Folder.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.GetAwaiter().GetResult());
        return this;
    }

    public void Dispose() => Tool.Dispose();
}
