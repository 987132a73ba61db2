using System.Diagnostics;

namespace PlanLint.Cli.Commands;

/// <summary>One line on a screen that counts files, for runs that take their time. Safe on any number of threads.</summary>
internal sealed class Progress(Terminal terminal, CheckRequest request, int total)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly bool _isShown = terminal.IsErrorScreen && request.Verbosity > Verbosity.Quiet && terminal.Environment("TERM") is not "dumb";
    private TimeSpan _next = Patience;
    private int _done;

    public void Step()
    {
        if (!_isShown) return;
        lock (_lock)
        {
            _done++;
            if (_watch.Elapsed < _next) return;
            _next = _watch.Elapsed + Pause;
            terminal.Error.Write(new Wording(request.Language).Of($"\r已检查 {_done}/{total} 个文件", $"\rChecked {_done} of {total} files"));
        }
    }

    public void Clear()
    {
        if (_isShown && _next > Patience) terminal.Error.Write("\r\u001B[K");
    }
}
