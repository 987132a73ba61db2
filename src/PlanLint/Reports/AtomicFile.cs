namespace PlanLint.Reports;

/// <summary>Writes a file so that a reader sees the old content or the new one, never a part.</summary>
public static class AtomicFile
{
    private static readonly string[] Devices = ["/dev/", "/proc/", @"\\.\"];

    /// <summary>
    /// Writes to a temporary file in the same folder, flushes it to the disk and renames it. When writing fails the old file stays as it
    /// was and the temporary one is removed. A link keeps pointing at the file it points at; a device such as <c>/dev/null</c> is
    /// written to directly. The folder is created when it is missing. A file that is read-only is not replaced, and one that is keeps its permissions.
    /// </summary>
    /// <param name="path">The file to write.</param>
    /// <param name="write">Writes the content; what it throws passes through.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, write, mayOverwrite: true, isFlushed: true);

    /// <summary>Likewise, for a file that does not exist yet.</summary>
    /// <exception cref="IOException">The file exists or cannot be written.</exception>
    internal static void Create(string path, Action<Stream> write) => Write(path, write, mayOverwrite: false, isFlushed: true);

    /// <summary>Likewise, without waiting for the disk: for files that may be lost, or damaged in a way that is noticed, when the machine fails.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    internal static void WriteUnflushed(string path, Action<Stream> write) => Write(path, write, mayOverwrite: true, isFlushed: false);

    private static void Write(string path, Action<Stream> write, bool mayOverwrite, bool isFlushed)
    {
        var target = Path.GetFullPath(path);
        if (IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        if (Directory.Exists(target)) throw new IOException($"'{path}' is a folder.");
        if (!mayOverwrite && Path.Exists(target)) throw new IOException($"'{path}' exists.");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (new FileInfo(target).LinkTarget is not null) target = File.ResolveLinkTarget(target, returnFinalTarget: true)!.FullName;
        var old = new FileInfo(target);
        if (old is { Exists: true, IsReadOnly: true }) throw new UnauthorizedAccessException($"'{path}' is read-only.");
        var folder = Path.GetDirectoryName(target)!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(isFlushed);
            }

            if (old.Exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, old.UnixFileMode);
            File.Move(temporary, target, mayOverwrite);
        }
        catch (ArgumentOutOfRangeException e) when (e.ParamName == "value")
        {
            // What .NET makes of a file that the system does not let grow.
            File.Delete(temporary);
            throw new IOException(e.Message, e);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static bool IsDevice(string path) => Devices.Any(d => path.StartsWith(d, StringComparison.Ordinal));
}
