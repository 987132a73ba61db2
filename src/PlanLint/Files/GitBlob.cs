using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PlanLint.Files;

/// <summary>Tells whether a file holds what git keeps under an id: the hash of <c>blob SIZE\0</c> and the content. Neither git nor its filters are run.</summary>
internal static class GitBlob
{
    private const int Sha1Digits = 40;

    /// <summary>Whether the content is that of the blob, or becomes it when line breaks are those that git keeps.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="id">Hexadecimal: 40 digits of SHA-1 or 64 of SHA-256.</param>
    public static bool IsSame(ReadOnlySpan<byte> content, string id)
    {
        if (Id(content, id.Length) == id) return true;
        return content.IndexOf("\r\n"u8) >= 0 && Id(WithoutReturns(content), id.Length) == id;
    }

    private static string Id(ReadOnlySpan<byte> content, int digits)
    {
        using var hash = IncrementalHash.CreateHash(digits == Sha1Digits ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0")));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] WithoutReturns(ReadOnlySpan<byte> content)
    {
        var kept = new byte[content.Length];
        var length = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n') kept[length++] = content[i];
        }

        return kept[..length];
    }
}
