using System.Security.Cryptography;
using System.Text;
using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>Reads data that files of a repository name, and nothing outside of it, whether by path or by link.</summary>
/// <param name="root">Full path of the folder that nothing may lead out of.</param>
internal sealed class RootFiles(string root)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly string _root = FolderPath.Of(root);
    private readonly string _real = FolderPath.Of(FileNames.Real(root));

    /// <summary>SHA-256 of all that was read so far, in its order; empty before anything was.</summary>
    public byte[] ContentHash { get; private set; } = [];

    /// <summary>The full path that a value in a file means; null when the value is no relative path.</summary>
    /// <param name="value">As written; <c>\</c> separates folders too.</param>
    /// <param name="from">Full path of the file that says so.</param>
    public static string? PathOf(string value, string from)
    {
        var path = value.Replace('\\', '/');
        return path.Length == 0 || Path.IsPathRooted(path) || path.Contains(':') || path.Contains('\0')
            ? null
            : FolderPath.Of(Path.GetFullPath(path, FolderPath.Parent(FolderPath.Of(from))!));
    }

    /// <summary>The text of a file, with a byte order mark if it has one; or why it cannot be had.</summary>
    /// <param name="full">Full path.</param>
    /// <param name="written">The path as somebody wrote it, for the reason.</param>
    /// <param name="most">Most bytes.</param>
    public (string? Text, Message? Problem) Read(string full, string written, long most)
    {
        // A link inside the root that leads out of it is a way out all the same.
        if (!FolderPath.IsInside(FolderPath.Of(full), _root) || !FolderPath.IsInside(FolderPath.Of(FileNames.Real(full)), _real))
            return (null, Message.Of($"路径“{written}”超出了根文件夹或者指到了它以外，没有读取。", $"The path '{written}' leads out of the root folder and was not read."));
        try
        {
            var file = new FileInfo(full);
            if (!file.Exists) return (null, Message.Of($"找不到文件“{written}”。", $"There is no file '{written}'."));
            if (file.Length > most) return (null, Message.Of($"文件“{written}”超过 {most >> 20} MiB。", $"The file '{written}' is larger than {most >> 20} MiB."));
            // A device or a pipe has no length, and reading it need not end.
            var bytes = file.Length == 0 ? [] : File.ReadAllBytes(full);
            ContentHash = SHA256.HashData([.. ContentHash, .. SHA256.HashData(bytes)]);
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, Message.Of($"文件“{written}”不是 UTF-8 编码。", $"The file '{written}' is not UTF-8."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Message.Of($"读不到文件“{written}”。", $"The file '{written}' cannot be read."));
        }
    }
}
