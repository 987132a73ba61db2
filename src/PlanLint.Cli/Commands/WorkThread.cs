namespace PlanLint.Cli.Commands;

/// <summary>A thread in the background, so that work which never ends keeps neither the pool nor the process busy. It does one thing after another.</summary>
internal sealed class WorkThread : IDisposable
{
    private readonly Queue<Action> _open = [];
    private bool _isClosed;

    public WorkThread() => new Thread(Work) { IsBackground = true }.Start();

    /// <summary>Does some work when what was given before is done. What it throws is the task's.</summary>
    public Task<T> Do<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>();
        lock (_open)
        {
            _open.Enqueue(() =>
            {
                try
                {
                    done.SetResult(work());
                }
                catch (Exception e)
                {
                    done.SetException(e);
                }
            });
            Monitor.Pulse(_open);
        }

        return done.Task;
    }

    /// <summary>It ends when all that was given is done.</summary>
    public void Dispose()
    {
        lock (_open)
        {
            _isClosed = true;
            Monitor.Pulse(_open);
        }
    }

    private void Work()
    {
        while (Next() is { } work) work();
    }

    private Action? Next()
    {
        lock (_open)
        {
            while (_open.Count == 0 && !_isClosed) Monitor.Wait(_open);
            return _open.TryDequeue(out var work) ? work : null;
        }
    }
}
