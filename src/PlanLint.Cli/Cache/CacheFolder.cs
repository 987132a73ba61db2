using PlanLint.Reports;

namespace PlanLint.Cli.Cache;

/// <summary>A folder of results: one file for each path and settings. What lies there is not trusted. Safe on any number of threads and processes.</summary>
/// <param name="path">Full path.</param>
/// <param name="today">The day it is.</param>
internal sealed class CacheFolder(string path, DateOnly today)
{
    /// <summary>A result that nobody has asked for in so many days is deleted.</summary>
    public const int DaysKept = 30;

    private const string Ending = ".planlint-result";

    /// <summary>Larger ones are neither written nor read: 32 MiB.</summary>
    private const long MostBytes = 32L << 20;

    /// <summary>Creates the folder where it is missing. git ignores what lies in it.</summary>
    /// <exception cref="IOException">It cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
    public void Create()
    {
        if (Directory.Exists(path)) return;
        Directory.CreateDirectory(path);
        AtomicFile.WriteUnflushed(Path.Combine(path, ".gitignore"), stream => stream.Write("*\n"u8));
    }

    /// <summary>The bytes that are kept under a name; null when there are none that can be read.</summary>
    public byte[]? Read(byte[] name)
    {
        try
        {
            var file = new FileInfo(PathOf(name));
            // A link, a pipe or a device leads to anything.
            if (!file.Exists || file.LinkTarget is not null || file.Length is 0 or > MostBytes) return null;
            if (DateOnly.FromDateTime(file.LastWriteTimeUtc) < today) file.LastWriteTimeUtc = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var bytes = new byte[RandomAccess.GetLength(handle)];
            return RandomAccess.Read(handle, bytes, 0) == bytes.Length ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps bytes under a name, in place of those that were.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    public void Write(byte[] name, byte[] bytes)
    {
        if (bytes.Length > MostBytes) return;
        var file = new FileInfo(PathOf(name));
        // Written through, a link would put the bytes in a place that nobody named.
        if (file.LinkTarget is not null) file.Delete();
        AtomicFile.WriteUnflushed(file.FullName, stream => stream.Write(bytes));
    }

    /// <summary>Deletes results that nobody has asked for in <see cref="DaysKept"/> days, and what killed processes left; nothing else that lies there.</summary>
    public void Clean()
    {
        try
        {
            foreach (var file in new DirectoryInfo(path).EnumerateFiles($"*{Ending}*"))
                if (DateOnly.FromDateTime(file.LastWriteTimeUtc) < today.AddDays(-DaysKept)) file.Delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process cleans, or the folder is read-only: the next run will do.
        }
    }

    private string PathOf(byte[] name) => Path.Combine(path, Convert.ToHexStringLower(name) + Ending);
}
