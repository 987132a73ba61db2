using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>The bytes of a file, or the reason why there are none. Never more than the limit is read.</summary>
/// <param name="limits">The most bytes of a file are among them.</param>
/// <param name="open">Opens a file; null for the files of the disk. Tests give their own.</param>
internal sealed class InputBytes(Limits limits, Func<string, Stream>? open = null)
{
    private const int Step = 1 << 16;

    public InputFile Of(FoundFile file)
    {
        try
        {
            var written = File.GetLastWriteTimeUtc(file.FullPath);
            using var stream = open is null ? Open(file.FullPath) : open(file.FullPath);
            if (stream.CanSeek && IsTooLarge(stream.Length)) return TooLarge(file.Path);
            var read = Of(stream, file.Path);
            // Half of the old text and half of the new one, or half of a text, would be checked as if it were the plan.
            return read.Failure is null && stream.CanSeek && (read.Content.Length != stream.Length || File.GetLastWriteTimeUtc(file.FullPath) != written)
                ? Failed(file.Path, Message.Of($"文件正在被改动，没有检查，请等它保存完再检查。", $"The file was being changed and was not checked; check again when it has been saved."))
                : read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(file.Path, Reason(e));
        }
    }

    /// <summary>What comes in from a stream that may never end, such as a keyboard.</summary>
    /// <exception cref="OperationCanceledException">The user wants no more.</exception>
    public InputFile Of(Stream stream, string path, CancellationToken interrupted) =>
        Task.Run(() => Of(stream, path), CancellationToken.None).WaitAsync(interrupted).GetAwaiter().GetResult();

    public InputFile Of(Stream stream, string path)
    {
        // One more than there should be, for the end is seen only where there is room for more.
        var bytes = GC.AllocateUninitializedArray<byte>(stream.CanSeek ? (int)Math.Min(Math.Min(stream.Length, limits.FileBytes) + 1, Array.MaxLength) : Step);
        var count = 0;
        while (stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
        {
            count += read;
            if (IsTooLarge(count)) return TooLarge(path);
            if (count == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * count, Array.MaxLength));
        }

        return new(path, bytes.AsMemory(0, count));
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>The suppressions files that hold for some plans.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="plans">The plans.</param>
    public SuppressionFiles Suppressions(string folder, IReadOnlyList<FoundFile> plans)
    {
        var tree = SourceTree.Around(folder);
        return SuppressionFiles.Read(tree.Root, plans.Select(p => p.FullPath), full => !File.Exists(full) ? null
            : !tree.Holds(full) ? Failed(ShownPath.Of(full, folder), Message.Of($"豁免文件是指向外部的符号链接，没有读取。", $"The suppressions file is a link that leads outside; it was not read."))
            : Of(new FoundFile(full, ShownPath.Of(full, folder))));
    }

    public static InputFile Failed(string path, Message reason) => new(path, default) { Failure = reason };

    /// <summary>Whether so many bytes are more than a file may have.</summary>
    public bool IsTooLarge(long count) => count > limits.FileBytes;

    public InputFile TooLarge(string path) => Failed(path, limits.TooLarge);

    private static Message Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => Message.Of($"没有权限读取文件。", $"There is no permission to read the file."),
        FileNotFoundException or DirectoryNotFoundException => Message.Of($"文件不见了，可能已被移动、删除或改名。", $"The file is gone; it may have been moved, deleted or renamed."),
        _ => Message.Of($"文件读不出来，可能正被其他程序占用。", $"The file cannot be read; another program may be using it."),
    };
}
