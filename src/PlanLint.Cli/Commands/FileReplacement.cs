using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>Puts new content into a file that was read before, unless that is not sure to be what the user wants.</summary>
internal static class FileReplacement
{
    /// <summary>Writes the file; null when that was done, else why not, in which case the file is as it was.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="expected">What the file must still hold.</param>
    /// <param name="content">What it is to hold.</param>
    public static Message? Write(string path, string folder, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> content)
    {
        try
        {
            if (IsLinked(path, folder))
                return Message.Of($"这是指向别处的链接，没有修改，请直接对原文件使用 --fix。", $"This is a link to another place and was not changed; use --fix on the file itself.");
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
                return Message.Of($"文件是只读的，没有修改，请先取消只读。", $"The file is read-only and was not changed; make it writable first.");
            if (!Holds(path, expected))
                return Message.Of($"检查期间文件被别的程序改动了，没有修改，请再运行一次。", $"Another program changed the file during the check, so it was not changed; run the check again.");
            AtomicFile.Write(path, stream => stream.Write(content.Span));
            return null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Message.Of($"文件不见了，没有修改，可能已被移动、删除或改名。", $"The file is gone and was not changed; it may have been moved, deleted or renamed.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Message.Of($"文件写不进去，没有修改，请检查文件夹和权限。", $"The file could not be written and was not changed; check the folder and its permissions.");
        }
    }

    /// <summary>Whether the file, or a folder between it and the working directory, is a link.</summary>
    private static bool IsLinked(string path, string folder) =>
        new FileInfo(path).LinkTarget is not null
        || (FileNames.IsBelow(path, folder) && !FileNames.Comparer.Equals(FileNames.Real(path), Path.Combine(FileNames.Real(folder), Path.GetRelativePath(folder, path))));

    private static bool Holds(string path, ReadOnlyMemory<byte> expected)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length != expected.Length) return false;
        var buffer = new byte[1 << 16];
        for (var at = 0; at < expected.Length;)
        {
            var count = stream.Read(buffer);
            if (count == 0 || at + count > expected.Length || !buffer.AsSpan(0, count).SequenceEqual(expected.Span.Slice(at, count))) return false;
            at += count;
        }

        return true;
    }
}
