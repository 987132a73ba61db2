using System.Diagnostics;
using System.Runtime.ExceptionServices;
using PlanLint.Formats;

namespace PlanLint.Cli.Commands;

/// <summary>Pieces of work that are done side by side, each once, and ended when they take longer than their limit.</summary>
/// <remarks>
/// They are done on threads of their own in the background, so that work which never ends keeps neither the pool nor the process busy. A thread takes one piece after another, and who asked for them only
/// watches: to hand each file to another thread and back takes some hundredths of the time of a plan.
/// </remarks>
/// <param name="count">How many pieces there are.</param>
/// <param name="limits">Says how many seconds there are for each.</param>
/// <param name="work">Does the piece of a number. Given the limits with a deadline.</param>
/// <param name="late">The result of a piece whose time is over.</param>
internal sealed class TimedWork<T>(int count, Limits limits, Func<int, Limits, T> work, Func<int, T> late)
{
    /// <summary>How long work that does not look at its deadline may go on, inside a library for instance. Then it is left behind.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly TimeSpan _time = TimeSpan.FromSeconds(limits.Seconds);
    private readonly T[] _results = new T[count];
    private readonly ExceptionDispatchInfo?[] _failures = new ExceptionDispatchInfo?[count];
    private readonly TaskCompletionSource _allDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next = -1;
    private int _open = count;

    /// <summary>Called with each result as it comes, on any thread.</summary>
    public Action<T> Done { get; init; } = _ => { };

    /// <summary>The result of a piece that threw something; null where that passes through.</summary>
    public Func<int, Exception, T>? Broken { get; init; }

    /// <summary>Does all pieces; then the exception of the lowest number that threw one passes through.</summary>
    /// <param name="threads">How many are done at a time, at least 1.</param>
    /// <param name="interrupted">Whoever presses Ctrl+C does not want to wait.</param>
    /// <returns>The results by number.</returns>
    /// <exception cref="OperationCanceledException">The user wants no more.</exception>
    public T[] Do(int threads, CancellationToken interrupted = default)
    {
        if (_results.Length == 0) return _results;
        var lanes = new Lane[Math.Min(_results.Length, threads)];
        for (var i = 0; i < lanes.Length; i++) lanes[i] = Start(interrupted);
        while (!_allDone.Task.Wait(UntilNextEnd(lanes), interrupted))
        {
            for (var i = 0; i < lanes.Length; i++)
            {
                if (lanes[i].Now is not { } piece || TimeLeft(piece) > TimeSpan.Zero || !piece.Take()) continue;
                lanes[i] = Start(interrupted, piece);
            }
        }

        Array.Find(_failures, f => f is not null)?.Throw();
        return _results;
    }

    private Lane Start(CancellationToken interrupted, Piece? overdue = null)
    {
        var lane = new Lane();
        new Thread(() => Work(lane, overdue, interrupted)) { IsBackground = true }.Start();
        return lane;
    }

    private void Work(Lane lane, Piece? overdue, CancellationToken interrupted)
    {
        // Not the one who watches answers for it: what kept the work may keep the answer too.
        if (overdue is not null) Settle(overdue.Number, () => late(overdue.Number));
        for (var i = Interlocked.Increment(ref _next); i < _results.Length && !interrupted.IsCancellationRequested; i = Interlocked.Increment(ref _next))
        {
            var piece = new Piece(i);
            lane.Now = piece;
            var result = Outcome(i, interrupted);
            lane.Now = null;
            // Somebody else has answered for it, and another thread goes on in the place of this one.
            if (!piece.Take()) return;
            Settle(i, result);
        }
    }

    /// <summary>What comes out of a piece: its result, or what answers for it, which is made only when the piece is taken.</summary>
    private Func<T> Outcome(int number, CancellationToken interrupted)
    {
        using var clock = new CancellationTokenSource(_time);
        try
        {
            var result = work(number, limits with { Deadline = clock.Token });
            return () => result;
        }
        catch (OperationCanceledException) when (clock.IsCancellationRequested)
        {
            return () => late(number);
        }
        catch (Exception e) when (Broken is not null && !interrupted.IsCancellationRequested)
        {
            return () => Broken(number, e);
        }
        catch (Exception e)
        {
            var thrown = ExceptionDispatchInfo.Capture(e);
            return () =>
            {
                thrown.Throw();
                throw e;
            };
        }
    }

    private void Settle(int number, Func<T> result)
    {
        try
        {
            Done(_results[number] = result());
        }
        catch (Exception e)
        {
            _failures[number] = ExceptionDispatchInfo.Capture(e);
        }

        if (Interlocked.Decrement(ref _open) == 0) _allDone.SetResult();
    }

    /// <summary>No piece ends earlier, those that are begun meanwhile among them.</summary>
    private TimeSpan UntilNextEnd(Lane[] lanes)
    {
        var next = _time + Grace;
        foreach (var lane in lanes)
        {
            if (lane.Now is { } piece && TimeLeft(piece) is var left && left < next) next = left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }

        return next;
    }

    private TimeSpan TimeLeft(Piece piece) => _time + Grace - Stopwatch.GetElapsedTime(piece.Start);

    /// <summary>What one thread does.</summary>
    private sealed class Lane
    {
        private volatile Piece? _now;

        /// <summary>The piece it is at; null between two.</summary>
        public Piece? Now
        {
            get => _now;
            set => _now = value;
        }
    }

    private sealed class Piece(int number)
    {
        private int _isTaken;

        public int Number => number;

        public long Start { get; } = Stopwatch.GetTimestamp();

        /// <summary>Whether the caller is the first who has a result.</summary>
        public bool Take() => Interlocked.Exchange(ref _isTaken, 1) == 0;
    }
}
