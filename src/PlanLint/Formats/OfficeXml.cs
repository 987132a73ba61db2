using System.IO.Compression;

namespace PlanLint.Formats;

/// <summary>
/// Looks through the XML of an Office package for what .NET's XML reader cannot bear: the time it takes for one element grows with the
/// square of its attributes (200,000 took 3.6 s on a busy machine, three million in 7 MB were not done after a minute). No writer of Office files comes near the bound.
/// </summary>
internal static class OfficeXml
{
    /// <summary>Equals signs between two <c>&lt;</c>, of which each attribute needs one.</summary>
    private const int MaxAttributes = 2_000;

    /// <summary>Throws when a part is one that must not be given to an XML reader.</summary>
    /// <param name="package">A package whose directory has been checked by <see cref="OfficePackage"/>.</param>
    /// <exception cref="InvalidDataException">There is such a part, or the package is damaged.</exception>
    public static void Check(Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) continue;
            using var part = entry.Open();
            Check(part, buffer);
        }

        package.Position = 0;
    }

    private static void Check(Stream part, byte[] buffer)
    {
        var attributes = 0;
        var isStart = true;
        for (var length = part.ReadAtLeast(buffer, 4, throwOnEndOfStream: false); length > 0; length = part.Read(buffer, 0, buffer.Length))
        {
            var rest = buffer.AsSpan(0, length);
            if (isStart && !IsOfBytes(rest)) throw new InvalidDataException("A part is not written in UTF-8.");
            isStart = false;
            for (var next = rest.IndexOfAny((byte)'<', (byte)'='); next >= 0; next = rest.IndexOfAny((byte)'<', (byte)'='))
            {
                attributes = rest[next] == (byte)'<' ? 0 : attributes + 1;
                if (attributes > MaxAttributes) throw new InvalidDataException("An element has too many attributes.");
                rest = rest[(next + 1)..];
            }
        }
    }

    /// <summary>Whether a letter is a byte, so that the signs can be found. Everybody writes UTF-8; the standard would allow UTF-16.</summary>
    private static bool IsOfBytes(ReadOnlySpan<byte> start) => start[..Math.Min(4, start.Length)].IndexOfAny((byte)0, (byte)0xFE, (byte)0xFF) < 0;
}
