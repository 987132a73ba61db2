using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>Where something is written that the user named.</summary>
internal static class OutputPath
{
    /// <summary>The full path.</summary>
    /// <param name="named">As the user wrote it.</param>
    /// <param name="folder">Full path of the working directory.</param>
    /// <exception cref="UsageException">A link in the repository leads from there to another place, or it is no path.</exception>
    public static string Of(string named, string folder)
    {
        if (named.Contains('\0')) throw new UsageException(Message.Of($"“{named}”不是文件名。", $"'{named}' is no file name."));
        var full = Path.GetFullPath(named, folder);
        return SourceTree.Around(folder).MayWrite(full) ? full : throw new UsageException(Message.Of(
            $"“{ShownPath.Of(full, folder)}”是符号链接或在符号链接里，会写到别的地方，没有写；请换一个名字。",
            $"'{ShownPath.Of(full, folder)}' is or lies in a symbolic link and would be written to another place; nothing was written. Give another name."));
    }
}
