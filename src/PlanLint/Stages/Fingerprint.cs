using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Stages;

/// <summary>
/// Tells findings apart across versions of a plan. It depends on the rule, the file, the logical path without its row numbers and the
/// words meant without white space, but on no line, column, offset, severity or wording of the message.
/// </summary>
public static partial class Fingerprint
{
    /// <summary>The name and version of the algorithm, as SARIF and baselines name it.</summary>
    public const string Name = "planLint/v1";

    /// <summary>
    /// One fingerprint for each finding, in their order: 32 hexadecimal digits, a colon, and 1, 2, 3 … where findings would otherwise be
    /// equal. All findings of a file have to come in one call, in <see cref="Diagnostic.Order"/>.
    /// </summary>
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<UInt128, int>();
        foreach (var diagnostic in diagnostics)
        {
            var hash = Hash(diagnostic);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, hash, out _);
            count++;
            yield return string.Create(CultureInfo.InvariantCulture, $"{hash:x32}:{count}");
        }
    }

    /// <summary>The fingerprint without the number that tells equal ones apart.</summary>
    internal static UInt128 Hash(Diagnostic diagnostic)
    {
        var text = string.Join('\0', diagnostic.RuleId, diagnostic.At.File, PathKey(diagnostic.At.Path), WordsKey(diagnostic.At.Region));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>A logical path without the numbers of rows and items.</summary>
    internal static string PathKey(string path) => Numbers().Replace(path, "#");

    /// <summary>The words of a place, likewise; empty where it is no text.</summary>
    internal static string WordsKey(Region region) => region is Region.Text text ? WordsKey(text.Source[text.Span]) : "";

    /// <summary>Words, whatever the layout and the quotation marks around them: without white space, escapes undone.</summary>
    internal static string WordsKey(string words)
    {
        var key = Compact.Of(words);
        return key.AsSpan().IndexOfAny('\\', '\'') < 0 ? key : Escape().Replace(key, Unescaped);
    }

    private static string Unescaped(Match escape) => escape.Value switch
    {
        [_, 'u', .. var digits] => ((char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(),
        [_, 'n' or 'r' or 't'] => "",
        [_, var itself] => itself.ToString(),
        var other => other,
    };

    /// <summary>The number in <c>第 2 行</c> and in <c>牵头单位 2</c>.</summary>
    [GeneratedRegex(@"(?<=[^/“”] )[0-9]+(?= 行(?:/|$)|/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>What JSON and the two quoted styles of YAML write for a character that they cannot write as it is.</summary>
    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\[nrt""/\\]|''", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
