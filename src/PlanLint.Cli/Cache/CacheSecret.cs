using System.Security.Cryptography;
using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint.Cli.Cache;

/// <summary>
/// The number by which this user knows his own results. It lies in his data folder and never in a repository, so that nobody who sends him a repository can
/// make results that he would believe.
/// </summary>
internal static class CacheSecret
{
    private const int Bytes = 32;

    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The number, drawn on first use; or why there is none, a clause.</summary>
    public static (byte[]? Secret, Message? Trouble) Of(Terminal terminal)
    {
        if (PathOf(terminal) is not { } path)
            return (null, Message.Of($"找不到您的数据文件夹，请设置环境变量 HOME", $"your data folder is not known; set the environment variable HOME"));
        if (SourceTree.Around(terminal.Folder).Holds(path))
        {
            return (null, Message.Of(
                $"您的数据文件夹在要检查的仓库里面，仓库里的密钥不可信；请把 XDG_DATA_HOME 设到仓库以外",
                $"your data folder lies in the repository to check, and a key in there proves nothing; set XDG_DATA_HOME to a folder outside"));
        }

        try
        {
            if (!File.Exists(path)) Create(path);
            return Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Message.Of($"读不到也写不了密钥文件“{path}”", $"the key file '{path}' can be neither read nor written"));
        }
    }

    private static string? PathOf(Terminal terminal)
    {
        var folder = OperatingSystem.IsWindows() ? terminal.Environment("LOCALAPPDATA")
            : terminal.Environment("XDG_DATA_HOME") is { Length: > 0 } data ? data
            : terminal.Environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share") : null;
        return folder is not null && Path.IsPathFullyQualified(folder) ? Path.Combine(folder, "plan-lint", "cache.key") : null;
    }

    private static (byte[]? Secret, Message? Trouble) Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            return (null, Message.Of($"别人也能读写密钥文件“{path}”，请删除它，会重新生成", $"others can read or write the key file '{path}'; delete it, and a new one is made"));
        using var stream = File.OpenRead(path);
        var secret = new byte[Bytes];
        return stream.ReadAtLeast(secret, Bytes, throwOnEndOfStream: false) == Bytes
            ? (secret, null)
            : (null, Message.Of($"密钥文件“{path}”不完整，请删除它，会重新生成", $"the key file '{path}' is not whole; delete it, and a new one is made"));
    }

    /// <summary>Of two processes that come at once the first one draws it.</summary>
    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".cache.key.{Path.GetRandomFileName()}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var stream = new FileStream(temporary, options)) stream.Write(RandomNumberGenerator.GetBytes(Bytes));
            File.Move(temporary, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
