using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>The bytes of a file, or the reason why there are none. Never more than the limit is read.</summary>
/// <param name="limit">Most bytes of a file.</param>
internal sealed class InputBytes(long limit)
{
    private const int Step = 1 << 16;

    public InputFile Of(FoundFile file)
    {
        try
        {
            using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return stream.CanSeek && stream.Length > limit ? TooLarge(file.Path) : Of(stream, file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(file.Path, Reason(e));
        }
    }

    public InputFile Of(Stream stream, string path)
    {
        using var bytes = new MemoryStream();
        var step = new byte[Step];
        while (stream.Read(step) is > 0 and var count)
        {
            bytes.Write(step, 0, count);
            if (bytes.Length > limit) return TooLarge(path);
        }

        return new(path, bytes.ToArray());
    }

    /// <summary>The suppressions files that hold for some plans.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="plans">The plans.</param>
    public SuppressionFiles Suppressions(string folder, IReadOnlyList<FoundFile> plans)
    {
        var root = GitRepository.RootOf(folder) ?? folder;
        return SuppressionFiles.Read(root, plans.Select(p => p.FullPath), full => !File.Exists(full) ? null
            : !FileNames.IsBelow(FileNames.Real(full), FileNames.Real(root)) ? Failed(ShownPath.Of(full, folder), Message.Of($"豁免文件是指向外部的符号链接，没有读取。", $"The suppressions file is a link that leads outside; it was not read."))
            : Of(new FoundFile(full, ShownPath.Of(full, folder))));
    }

    public static InputFile Failed(string path, Message reason) => new(path, default) { Failure = reason };

    private InputFile TooLarge(string path) => Failed(path, Message.Of(
        $"文件超过 {limit} 字节的上限，没有检查。",
        $"The file has more than the limit of {limit} bytes; it was not checked."));

    private static Message Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => Message.Of($"没有权限读取文件。", $"There is no permission to read the file."),
        FileNotFoundException or DirectoryNotFoundException => Message.Of($"文件不见了，可能已被移动、删除或改名。", $"The file is gone; it may have been moved, deleted or renamed."),
        _ => Message.Of($"文件读不出来，可能正被其他程序占用。", $"The file cannot be read; another program may be using it."),
    };
}
