using System.Globalization;
using System.Text;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Resolves the escapes of a JSON string that is known to be well formed, and notes where each character stands.</summary>
internal static class JsonString
{
    /// <summary>A string as a key.</summary>
    /// <param name="tree">The builder of the file.</param>
    /// <param name="start">Offset of the opening quotation mark.</param>
    public static EntryKey Key(NodeBuilder tree, int start) => Verbatim(tree.Source.Text, start) is { } length
        ? tree.Key(tree.Words(start + 1, length), new(start, length + 2))
        : new(Read(tree, start));

    /// <summary>A string as a value.</summary>
    /// <param name="tree">The builder of the file.</param>
    /// <param name="start">Offset of the opening quotation mark.</param>
    public static Node.Scalar Read(NodeBuilder tree, int start)
    {
        var file = tree.Source.Text;
        if (Verbatim(file, start) is { } length)
            return tree.Scalar(tree.Words(start + 1, length), new(start, length + 2), TextMap.Verbatim(tree.Source, start + 1, length));
        var text = new StringBuilder();
        var runs = new List<TextMap.Run>();
        var at = start + 1;
        while (at < file.Length && file[at] != '"')
        {
            var end = file.AsSpan(at).IndexOfAny('"', '\\');
            var plain = end < 0 ? file.Length - at : end;
            if (plain > 0)
            {
                runs.Add(new(text.Length, at));
                text.Append(file, at, plain);
                at += plain;
            }

            if (at + 1 >= file.Length || file[at] != '\\') continue;
            var width = file[at + 1] == 'u' ? 6 : 2;
            runs.Add(new(text.Length, at, width));
            text.Append(Unescape(file, at + 1));
            at += width;
        }

        var inner = TextSpan.Between(start + 1, Math.Min(at, file.Length));
        var whole = TextSpan.Between(start, Math.Min(at + 1, file.Length));
        return tree.Scalar(text.ToString(), whole, new(tree.Source, runs, text.Length, inner));
    }

    /// <summary>The length of a string without escapes; null for any other.</summary>
    private static int? Verbatim(string file, int start)
    {
        var length = file.AsSpan(start + 1).IndexOfAny('"', '\\');
        return length >= 0 && file[start + 1 + length] is '"' ? length : null;
    }

    private static char Unescape(string file, int at) => file[at] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)ushort.Parse(file.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        var other => other,
    };
}
