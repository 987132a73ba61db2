using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>The text of a small file that steers a run: configuration, profile. It may come from strangers.</summary>
internal static class ConfigText
{
    /// <summary>Most bytes of such a file: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>The text, or why it cannot be used: a clause without a full stop. Neither when there is no such file.</summary>
    /// <param name="full">Full path.</param>
    /// <param name="tree">What lies outside, or is linked from there, is not read.</param>
    public static (string? Text, Message? Refusal) Read(string full, SourceTree tree)
    {
        try
        {
            if (!File.Exists(full)) return (null, null);
            if (!tree.Holds(full)) return (null, Message.Of($"它通过符号链接指到了仓库以外", $"a symbolic link leads out of the repository"));
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[MaxBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > MaxBytes) return (null, Message.Of($"它超过 {MaxBytes >> 20} MiB 的上限", $"it is larger than the limit of {MaxBytes >> 20} MiB"));
            using var text = new StreamReader(new MemoryStream(bytes, 0, length));
            return (text.ReadToEnd(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Message.Of($"它读不出来，请检查权限", $"it cannot be read; check its permissions"));
        }
    }
}
