using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>Why the bytes of a file could not be had.</summary>
internal static class InputFailure
{
    public static Message Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => Message.Of($"没有权限读取文件，或者它是文件夹。", $"There is no permission to read the file, or it is a folder."),
        FileNotFoundException or DirectoryNotFoundException => Message.Of($"文件在检查过程中不见了。", $"The file vanished while it was checked."),
        _ => Message.Of($"文件读不出来，可能正被其他程序占用。", $"The file could not be read; another program may be using it."),
    };

    public static Message TooLarge(long length, long limit) => Message.Of(
        $"文件有 {length} 字节，超过 {limit} 字节的上限，没有检查。",
        $"The file has {length} bytes, more than the limit of {limit}; it was not checked.");
}
