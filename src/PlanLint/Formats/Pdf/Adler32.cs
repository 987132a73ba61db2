using System.Buffers.Binary;

namespace PlanLint.Formats.Pdf;

/// <summary>The checksum at the end of a zlib stream (RFC 1950).</summary>
internal sealed class Adler32
{
    private const uint Modulus = 65_521;

    /// <summary>So many bytes can be added before the sums overflow.</summary>
    private const int Safe = 5_552;

    private uint _low = 1;
    private uint _high;

    /// <summary>The checksum of what was added, as it stands in a file.</summary>
    public byte[] Bytes
    {
        get
        {
            var bytes = new byte[sizeof(uint)];
            BinaryPrimitives.WriteUInt32BigEndian(bytes, (_high << 16) | _low);
            return bytes;
        }
    }

    public void Add(ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            var piece = data[..Math.Min(data.Length, Safe)];
            foreach (var b in piece) _high += _low += b;
            _low %= Modulus;
            _high %= Modulus;
            data = data[piece.Length..];
        }
    }
}
