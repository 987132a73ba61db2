using System.Collections.Concurrent;
using PlanLint.Cli.Commands;
using PlanLint.Formats;

namespace PlanLint.Tests.Cli;

public sealed class TimedWorkTests
{
    private static readonly Limits Second = Limits.Default with { Seconds = 1 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(50)]
    public void Each_piece_is_done_once_and_its_result_has_its_place(int threads)
    {
        var (calls, done) = (new int[1_000], new ConcurrentBag<int>());
        var results = new TimedWork<int>(calls.Length, Limits.Default, (i, _) => Interlocked.Increment(ref calls[i]) * i, _ => -1) { Done = done.Add }.Do(threads);
        calls.ShouldAllBe(c => c == 1);
        results.ShouldBe(Enumerable.Range(0, calls.Length));
        done.Order().ShouldBe(results);
    }

    [Fact]
    public void Nothing_to_do_is_done_at_once() => new TimedWork<int>(0, Second, (_, _) => throw new IOException(), _ => -1).Do(2).ShouldBeEmpty();

    [Fact]
    public void One_thread_does_one_piece_after_another_and_the_caller_none() =>
        new TimedWork<int>(9, Second, (_, _) => Environment.CurrentManagedThreadId, _ => -1).Do(1).Distinct().ShouldHaveSingleItem().ShouldNotBe(Environment.CurrentManagedThreadId);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Work_that_never_looks_at_its_deadline_is_left_behind_and_the_rest_is_done_on_another_thread(int threads)
    {
        using var end = new ManualResetEventSlim();
        var endless = 0;
        var results = new TimedWork<int>(
            20,
            Second,
            (i, _) =>
            {
                if (i is 3 or 11)
                {
                    endless = Environment.CurrentManagedThreadId;
                    end.Wait(CancellationToken.None);
                }

                return Environment.CurrentManagedThreadId;
            },
            _ => -1).Do(threads);
        end.Set();
        results.Index().Where(r => r.Item == -1).Select(r => r.Index).ShouldBe([3, 11]);
        results.Skip(12).ShouldNotContain(endless);
    }

    [Fact]
    public void What_was_left_behind_and_ends_after_all_changes_nothing()
    {
        using var end = new ManualResetEventSlim();
        var done = new ConcurrentBag<int>();
        var taken = 0;
        Thread? behind = null;
        var work = new TimedWork<int>(
            2,
            Second,
            (i, _) =>
            {
                Interlocked.Increment(ref taken);
                if (i == 1) return 1;
                behind = Thread.CurrentThread;
                end.Wait(CancellationToken.None);
                return 5;
            },
            _ => -1)
        {
            Done = done.Add,
        };
        var results = work.Do(1);
        end.Set();
        behind!.Join(TimeSpan.FromMinutes(1)).ShouldBeTrue();
        results.ShouldBe([-1, 1]);
        done.Order().ShouldBe([-1, 1]);
        taken.ShouldBe(2);
    }

    [Fact]
    public void What_keeps_the_answer_too_can_be_interrupted_and_keeps_no_other_piece()
    {
        using var end = new ManualResetEventSlim();
        using var interrupted = new CancellationTokenSource();
        var done = new ConcurrentBag<int>();
        var work = new TimedWork<int>(
            3,
            Second,
            (i, _) =>
            {
                if (i != 1) end.Wait(CancellationToken.None);
                return i;
            },
            i =>
            {
                if (i == 0) end.Wait(CancellationToken.None);
                else interrupted.CancelAfter(100);
                return -1;
            })
        {
            Done = done.Add,
        };
        Should.Throw<OperationCanceledException>(() => work.Do(2, interrupted.Token));
        done.Order().ShouldBe([-1, 1]);
        end.Set();
    }

    [Fact]
    public void Work_that_looks_at_its_deadline_is_late()
    {
        new TimedWork<int>(
            1,
            Second,
            (_, limits) =>
            {
                limits.Deadline.WaitHandle.WaitOne();
                limits.Deadline.ThrowIfCancellationRequested();
                return 0;
            },
            _ => -1)
        {
            Broken = (_, _) => -2,
        }.Do(1).ShouldBe([-1]);
    }

    [Fact]
    public void The_first_exception_passes_through_when_all_is_done()
    {
        var done = new ConcurrentBag<int>();
        var work = new TimedWork<int>(9, Second, (i, _) => i % 4 == 1 ? throw new IOException($"gone {i}") : i, _ => -1) { Done = done.Add };
        Should.Throw<IOException>(() => work.Do(2)).Message.ShouldBe("gone 1");
        done.Order().ShouldBe([0, 2, 3, 4, 6, 7, 8]);
    }

    [Fact]
    public void An_exception_has_a_result_where_somebody_makes_one() =>
        new TimedWork<string>(3, Second, (i, _) => i == 1 ? throw new IOException("gone") : $"{i}", _ => "late") { Broken = (i, e) => $"{i} {e.Message}" }.Do(2).ShouldBe(["0", "1 gone", "2"]);

    [Fact]
    public void An_exception_in_what_answers_for_a_piece_passes_through() =>
        Should.Throw<IOException>(() => new TimedWork<int>(1, Second, (_, _) => throw new FormatException(), _ => -1) { Broken = (_, _) => throw new IOException("again") }.Do(1)).Message.ShouldBe("again");

    [Fact]
    public void Whoever_interrupts_it_does_not_wait()
    {
        using var end = new ManualResetEventSlim();
        using var interrupted = new CancellationTokenSource();
        var begun = 0;
        var work = new TimedWork<int>(
            5,
            Limits.Default,
            (_, _) =>
            {
                Interlocked.Increment(ref begun);
                interrupted.Cancel();
                end.Wait(CancellationToken.None);
                return 0;
            },
            _ => -1);
        Should.Throw<OperationCanceledException>(() => work.Do(1, interrupted.Token));
        end.Set();
        begun.ShouldBe(1);
    }
}
