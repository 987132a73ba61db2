using System.Security.Cryptography;

namespace PlanLint.Cli.Cache;

/// <summary>Puts HMAC-SHA256 in front of bytes, over them and over what they are for: bytes that are damaged, forged or meant for something else do not open.</summary>
internal static class Seal
{
    private const int Length = HMACSHA256.HashSizeInBytes;

    /// <param name="secret">See <see cref="CacheSecret"/>.</param>
    /// <param name="purpose">As long as the seal, 32 bytes.</param>
    /// <param name="content">The bytes.</param>
    public static byte[] Close(byte[] secret, byte[] purpose, byte[] content)
    {
        byte[] whole = [.. purpose, .. content];
        HMACSHA256.HashData(secret, whole).CopyTo(whole, 0);
        return whole;
    }

    /// <summary>The bytes; null when the seal is not whole.</summary>
    /// <param name="secret">The same as when it was closed.</param>
    /// <param name="purpose">Likewise.</param>
    /// <param name="whole">What <see cref="Close"/> gave. It is written over.</param>
    public static ReadOnlyMemory<byte>? Open(byte[] secret, byte[] purpose, byte[] whole)
    {
        if (whole.Length < Length) return null;
        var seal = whole[..Length];
        purpose.CopyTo(whole, 0);
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, whole), seal) ? whole.AsMemory(Length) : null;
    }
}
