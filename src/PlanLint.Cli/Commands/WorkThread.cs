using System.Collections.Concurrent;

namespace PlanLint.Cli.Commands;

/// <summary>A thread in the background, so that work which never ends keeps neither the pool nor the process busy. It does one thing after another.</summary>
internal sealed class WorkThread : IDisposable
{
    private readonly BlockingCollection<Action> _open = [];

    public WorkThread() => new Thread(Work) { IsBackground = true }.Start();

    /// <summary>Does some work when what was given before is done. What it throws is the task's.</summary>
    public Task<T> Do<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>();
        _open.Add(() =>
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
        return done.Task;
    }

    /// <summary>It ends when all that was given is done.</summary>
    public void Dispose() => _open.CompleteAdding();

    private void Work()
    {
        foreach (var work in _open.GetConsumingEnumerable()) work();
    }
}
