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
    private long _findings;

    /// <summary>Another file is done.</summary>
    /// <param name="findings">How much was found in it.</param>
    public void Step(int findings)
    {
        if (!_isShown) return;
        lock (_lock)
        {
            _done++;
            _findings += findings;
            if (_watch.Elapsed < _next) return;
            _next = _watch.Elapsed + Pause;
            terminal.Error.Write("\r" + Line(_watch.Elapsed / _done * (total - _done)) + "\u001B[K");
        }
    }

    private string Line(TimeSpan left)
    {
        var seconds = (int)Math.Ceiling(left.TotalSeconds);
        return new Wording(request.Language).Of(
            $"已检查 {_done}/{total} 个文件，发现 {_findings} 处，约剩 {seconds / 60}:{seconds % 60:00}",
            $"Checked {_done} of {total} files, {_findings} findings, about {seconds / 60}:{seconds % 60:00} left");
    }

    public void Clear()
    {
        if (_isShown && _next > Patience) terminal.Error.Write("\r\u001B[K");
    }
}
