using System.Runtime.ExceptionServices;
using PlanLint.Formats;

namespace PlanLint.Cli.Commands;

/// <summary>Ends the work on a file that takes longer than its limit. For one caller at a time.</summary>
internal sealed class TimeLimit : IDisposable
{
    /// <summary>How long work that does not look at its deadline may go on, inside a library for instance. Then it is left behind.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private WorkThread? _thread;

    /// <summary>Does each piece once, on any number of threads, of which each has a time limit of its own.</summary>
    /// <exception cref="OperationCanceledException">The user wants no more.</exception>
    public static void ForEach(int count, int threads, Action<int, TimeLimit> piece, CancellationToken interrupted)
    {
        var next = -1;
        InParallel.For(Math.Min(count, threads), threads, _ =>
        {
            using var time = new TimeLimit();
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                interrupted.ThrowIfCancellationRequested();
                piece(i, time);
            }
        });
    }

    /// <summary>Does the work; what it throws passes through.</summary>
    /// <param name="limits">Says how many seconds there are.</param>
    /// <param name="work">Given the limits with a deadline.</param>
    /// <param name="late">The answer when time is over.</param>
    /// <param name="interrupted">Whoever presses Ctrl+C does not want to wait.</param>
    /// <exception cref="OperationCanceledException">The user wants no more.</exception>
    public T Run<T>(Limits limits, Func<Limits, T> work, Func<T> late, CancellationToken interrupted = default)
    {
        var time = TimeSpan.FromSeconds(limits.Seconds);
        using var clock = new CancellationTokenSource(time);
        var limited = limits with { Deadline = clock.Token };
        var done = (_thread ??= new()).Do(() => work(limited));
        try
        {
            if (done.Wait((int)(time + Grace).TotalMilliseconds, interrupted)) return done.Result;
            LeaveBehind();
            return late();
        }
        catch (AggregateException e) when (e.InnerException is OperationCanceledException && clock.IsCancellationRequested)
        {
            return late();
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }

    public void Dispose() => LeaveBehind();

    /// <summary>The thread ends when it is done with what it does now; the next work gets another one.</summary>
    private void LeaveBehind()
    {
        _thread?.Dispose();
        _thread = null;
    }
}
