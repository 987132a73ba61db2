using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>
/// What a finding is about, piece by piece: the words of its place, those of every related place, and the names under the property
/// <c>missing</c>. A finding that covers a whole plan keeps its first place when it grows, and only the pieces tell: it is known as long
/// as all its pieces are. Paths do not count here, so that the pieces stay the same when rows and actions change places.
/// </summary>
internal static class FindingParts
{
    /// <summary>The name and version of the algorithm, as SARIF and baselines name it.</summary>
    public const string Name = "planLint/parts/v1";

    /// <summary>The property of a finding that lists what is missing, names joined with <c>、</c>.</summary>
    public const string Missing = "missing";

    /// <summary>The hash of each different piece and how often it is there, ascending.</summary>
    public static IReadOnlyList<(uint Piece, int Count)> Of(Diagnostic diagnostic)
    {
        var missing = diagnostic.Properties.TryGetValue(Missing, out var names) ? names.Split('、') : [];
        IEnumerable<uint> pieces =
        [
            Hash(diagnostic, "", Fingerprint.WordsKey(diagnostic.At.Region)),
            .. diagnostic.Related.Select(r => Hash(diagnostic, "", Fingerprint.WordsKey(r.At.Region))),
            .. missing.Select(name => Hash(diagnostic, Missing, name)),
        ];
        return [.. pieces.CountBy(p => p).OrderBy(p => p.Key).Select(p => (p.Key, p.Value))];
    }

    /// <summary>The pieces as text, for example <c>0a1b2c3d*2-ff000000</c>; null where there is one only, for a fingerprint says as much.</summary>
    public static string? TextOf(Diagnostic diagnostic) => diagnostic.Related.Count == 0 && !diagnostic.Properties.ContainsKey(Missing)
        ? null
        : string.Join('-', Of(diagnostic).Select(p => p.Count == 1
            ? p.Piece.ToString("x8", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{p.Piece:x8}*{p.Count}")));

    /// <summary>The pieces of a text; null when it is no such text.</summary>
    public static IReadOnlyList<(uint Piece, int Count)>? Parse(string text)
    {
        var pieces = new List<(uint Piece, int Count)>();
        foreach (var range in text.AsSpan().Split('-'))
        {
            var word = text.AsSpan()[range];
            var star = word.IndexOf('*');
            var count = 1;
            if (star >= 0 && (!int.TryParse(word[(star + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out count) || count == 0)) return null;
            if (!uint.TryParse(star < 0 ? word : word[..star], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var piece)) return null;
            if (pieces is [.., var last] && last.Piece >= piece) return null;
            pieces.Add((piece, count));
        }

        return pieces;
    }

    /// <summary>What is left of some pieces without others; null when they do not hold all of the others.</summary>
    public static IReadOnlyList<(uint Piece, int Count)>? Without(IReadOnlyList<(uint Piece, int Count)> pieces, IReadOnlyList<(uint Piece, int Count)> others)
    {
        var rest = new List<(uint, int)>(pieces.Count);
        var next = 0;
        foreach (var (piece, count) in pieces)
        {
            var isOther = next < others.Count && others[next].Piece == piece;
            var left = isOther ? count - others[next++].Count : count;
            if (left < 0) return null;
            if (left > 0) rest.Add((piece, left));
        }

        return next == others.Count ? rest : null;
    }

    private static uint Hash(Diagnostic diagnostic, string kind, string words)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', diagnostic.RuleId, diagnostic.At.File, kind, words)), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash);
    }
}
