using PlanLint.Cli.Commands;
using PlanLint.Formats;

namespace PlanLint.Tests.Cli;

public sealed class TimeLimitTests
{
    private static readonly Limits Second = Limits.Default with { Seconds = 1 };

    [Fact]
    public void One_thread_does_one_work_after_another()
    {
        using var time = new TimeLimit();
        var first = time.Run(Second, _ => Environment.CurrentManagedThreadId, () => -1);
        first.ShouldNotBe(Environment.CurrentManagedThreadId);
        time.Run(Second, _ => Environment.CurrentManagedThreadId, () => -1).ShouldBe(first);
    }

    [Fact]
    public void Work_that_never_looks_at_its_deadline_is_left_behind_and_the_next_has_another_thread()
    {
        using var time = new TimeLimit();
        using var end = new ManualResetEventSlim();
        var first = time.Run(Second, _ => Environment.CurrentManagedThreadId, () => -1);
        time.Run(Second, _ => { end.Wait(CancellationToken.None); return 0; }, () => -1).ShouldBe(-1);
        var next = time.Run(Second, _ => Environment.CurrentManagedThreadId, () => -1);
        end.Set();
        next.ShouldNotBe(-1);
        next.ShouldNotBe(first);
    }

    [Fact]
    public void Work_that_looks_at_its_deadline_is_late()
    {
        using var time = new TimeLimit();
        time.Run(
            Second,
            limits =>
            {
                limits.Deadline.WaitHandle.WaitOne();
                limits.Deadline.ThrowIfCancellationRequested();
                return 0;
            },
            () => -1).ShouldBe(-1);
    }

    [Fact]
    public void What_the_work_throws_passes_through()
    {
        using var time = new TimeLimit();
        Should.Throw<IOException>(() => time.Run<int>(Second, _ => throw new IOException("gone"), () => -1)).Message.ShouldBe("gone");
        time.Run(Second, _ => 1, () => -1).ShouldBe(1);
    }
}
