using System.IO.Compression;
using System.Text;

namespace PlanLint.Fixes.Office;

/// <summary>The zip container of a Word or Excel file whose parts are replaced one by one.</summary>
internal static class Package
{
    private const string Signatures = "_xmlsignatures/";

    /// <summary>A part as text, with the encoding it is written in; null when it does not decode.</summary>
    public static (string Text, Encoding Encoding)? Read(ZipArchiveEntry part)
    {
        try
        {
            using var stream = part.Open();
            using var reader = new StreamReader(stream, new UTF8Encoding(false, true));
            var text = reader.ReadToEnd();
            return (text, reader.CurrentEncoding);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether the package is signed, so that any change would make the signature a false one.</summary>
    public static bool IsSigned(ZipArchive zip) => zip.Entries.Any(e => e.FullName.StartsWith(Signatures, StringComparison.OrdinalIgnoreCase));

    /// <summary>The package with some parts replaced; all other entries keep their bytes, and every entry its name, place and time.</summary>
    /// <param name="content">The package.</param>
    /// <param name="parts">New texts by the full names of entries.</param>
    public static byte[] Replace(ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        stream.Write(content.Span);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                var entry = zip.GetEntry(name)!;
                var hasMark = HasMark(entry);
                var encoding = Read(entry)!.Value.Encoding;
                var time = entry.LastWriteTime;
                using (var part = entry.Open())
                {
                    part.SetLength(0);
                    if (hasMark) part.Write(encoding is UTF8Encoding ? [0xEF, 0xBB, 0xBF] : encoding.Preamble);
                    part.Write(encoding.GetBytes(text));
                }

                entry.LastWriteTime = time;
            }
        }

        return stream.ToArray();
    }

    private static bool HasMark(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        Span<byte> start = stackalloc byte[3];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..length] is [0xEF, 0xBB, 0xBF] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
    }
}
