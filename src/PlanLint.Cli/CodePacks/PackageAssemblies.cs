using System.IO.Compression;
using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.CodePacks;

/// <summary>
/// The assemblies of a NuGet package, unpacked into memory: no name in it becomes a path. As for Office files the directory is checked first, since
/// .NET never unpacks more of an entry than the size stated there.
/// </summary>
internal static partial class PackageAssemblies
{
    /// <summary>The files of the best folder <c>lib/net…</c>, in ordinal order of their names; or why there are none.</summary>
    /// <param name="package">The package.</param>
    public static (IReadOnlyList<byte[]> Images, Message? Problem) Of(byte[] package)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            var limits = Limits.Default;
            if (zip.Entries.Count > limits.PackageEntries || zip.Entries.Any(e => e.Length < 0) || zip.Entries.Sum(e => Math.Min(e.Length, limits.UnpackedBytes + 1)) > limits.UnpackedBytes)
            {
                return ([], Message.Of(
                    $"程序包里的文件超过 {limits.PackageEntries} 个，或者解压后超过 {limits.UnpackedBytes >> 20} MiB，没有使用。",
                    $"The package holds more than {limits.PackageEntries} files or unpacks to more than {limits.UnpackedBytes >> 20} MiB; it is not used."));
            }

            var best = zip.Entries.Select(e => (Entry: e, Name: File().Match(e.FullName.Replace('\\', '/'))))
                .Where(f => f.Name.Success)
                .GroupBy(f => new Version(Number(f.Name, 1), Number(f.Name, 2)), f => f.Entry)
                .Where(g => g.Key <= Environment.Version)
                .MaxBy(g => g.Key);
            return best is null
                ? ([], Message.Of(
                    $"程序包里没有可用的 lib/net{Environment.Version.Major}.0 文件夹，规则应当编译成 .NET {Environment.Version.Major} 或更早版本的程序集。",
                    $"The package has no folder lib/net{Environment.Version.Major}.0 that can be used; compile the rules for .NET {Environment.Version.Major} or earlier."))
                : ([.. best.OrderBy(e => e.FullName, StringComparer.Ordinal).Select(Bytes)], null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return ([], Message.Of($"程序包损坏或不完整，打不开，请重新下载。", $"The package is damaged or incomplete and cannot be opened; download it again."));
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static int Number(Match name, int group) => int.Parse(name.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\Alib/net([1-9][0-9]{0,2})\.([0-9]{1,2})/[^/]+\.dll\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex File();
}
