using PlanLint.Caching;
using PlanLint.Cli.Commands;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Packs;
using PlanLint.Reports;

namespace PlanLint.Cli.Cache;

/// <summary>Takes results of earlier runs where nothing has changed, and keeps new ones. It changes no result and no exit code, whatever happens to it. Safe on any number of threads.</summary>
internal sealed class ResultCache
{
    private readonly CheckRequest _request;
    private readonly Linter _linter;
    private readonly Terminal _terminal;
    private readonly CacheFolder _folder;
    private readonly ResultCodec _codec;
    private readonly byte[] _program;
    private readonly byte[] _secret;
    private int _taken;
    private int _kept;
    private volatile bool _isBroken;

    private ResultCache(CheckRequest request, Linter linter, Terminal terminal, (byte[] Program, byte[] Secret) keys)
    {
        (_request, _linter, _terminal) = (request, linter, terminal);
        (_program, _secret) = keys;
        _folder = new(request.Cache!, terminal.Today());
        _codec = new(linter.Rules);
    }

    /// <summary>The cache that a request asks for; null when it asks for none, or when there can be none, which is said.</summary>
    public static ResultCache? Open(CheckRequest request, Linter linter, IEnumerable<RulePack> packs, Terminal terminal)
    {
        if (request.Cache is not { } folder) return null;
        if (!SourceTree.Around(terminal.Folder).MayWrite(folder))
            return Refuse($"“{ShownPath.Of(folder, terminal.Folder)}”是符号链接或在符号链接里", $"'{ShownPath.Of(folder, terminal.Folder)}' is or lies in a symbolic link");
        if (ProgramDigest.Of(linter.Rules, packs, typeof(ResultCache).Assembly) is not { } program)
            return Refuse($"规则包是程序代码，结果取决于什么无从知道", $"a pack of rules is code, and nobody knows what its results depend on");
        var (secret, trouble) = CacheSecret.Of(terminal);
        if (secret is null) return Refuse($"{trouble!.In(Language.Chinese)}", $"{trouble.In(Language.English)}");
        var cache = new ResultCache(request, linter, terminal, (program, secret));
        cache.Try(cache._folder.Create);
        return cache;

        ResultCache? Refuse(FormattableString zh, FormattableString en)
        {
            Say(request, terminal, Message.Of($"没有使用缓存：{zh}。检查结果不受影响。", $"The cache is not used: {en}. Results are the same."));
            return null;
        }
    }

    /// <summary>Examines a file as <see cref="Linter.Examine(InputFile, LintSettings)"/> does.</summary>
    public ExaminedFile Examine(InputFile file, LintSettings settings)
    {
        if (ExaminedKey.Of(_program, file, settings) is not { } key) return _linter.Examine(file, settings);
        if (_folder.Read(key.Slot) is { } bytes && Seal.Open(_secret, key.Whole, bytes) is { } content && _codec.Read(content, file, settings) is { } kept)
        {
            Interlocked.Increment(ref _taken);
            return kept;
        }

        var examined = _linter.Examine(file, settings);
        // One that took too long may have less time, or more, when it is checked again.
        if (!_isBroken && !settings.Limits.Deadline.IsCancellationRequested && ResultCodec.Write(examined, file, settings) is { } result)
        {
            Try(() => _folder.Write(key.Slot, Seal.Close(_secret, key.Whole, result)));
            Interlocked.Increment(ref _kept);
        }

        return examined;
    }

    /// <summary>Cleans up when all files are examined.</summary>
    public void Close()
    {
        if (_isBroken)
        {
            Say(_request, _terminal, Message.Of(
                $"缓存写不进“{ShownPath.Of(_request.Cache!, _terminal.Folder)}”，请检查文件夹、权限和磁盘空间。检查结果不受影响。",
                $"The cache could not be written to '{ShownPath.Of(_request.Cache!, _terminal.Folder)}'; check the folder, its permissions and the space on the disk. Results are the same."));
        }
        else if (_kept > 0)
        {
            _folder.Clean();
        }

        if (_request.Verbosity is Verbosity.Detailed) Say(_request, _terminal, Message.Of($"缓存：{_taken} 个文件用了以前的结果，新记下 {_kept} 个。", $"Cache: {_taken} earlier results taken, {_kept} new ones kept."));
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _isBroken = true;
        }
    }

    private static void Say(CheckRequest request, Terminal terminal, Message notice)
    {
        if (request.Verbosity > Verbosity.Quiet) terminal.Error.WriteLine(VisibleText.Of(notice.In(request.Language)));
    }
}
