using System.Text;
using PlanLint.Cli.Commands;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli;

/// <summary>Writes files that do not exist yet: all of them or none.</summary>
internal static class NewFiles
{
    /// <param name="root">Full path of the folder that nothing is written outside of.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="UsageException">A file exists, lies outside by way of a link, or cannot be written; nothing was written.</exception>
    public static void Write(string root, IReadOnlyList<ScaffoldFile> files)
    {
        var written = new List<string>();
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            try
            {
                if (!FileNames.IsBelow(FileNames.Real(path), FileNames.Real(root))) throw new IOException($"'{file.Path}' leads outside.");
                AtomicFile.Create(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(file.Text)));
                written.Add(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                foreach (var own in written) File.Delete(own);
                throw new UsageException(Message.Of($"{file.Path} 已经存在或者写不进去，什么也没有新建。", $"{file.Path} exists already or cannot be written; nothing was created."));
            }
        }
    }
}
