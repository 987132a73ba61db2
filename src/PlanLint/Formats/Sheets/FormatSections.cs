namespace PlanLint.Formats.Sheets;

/// <summary>Takes number formats of Excel apart.</summary>
internal static class FormatSections
{
    /// <summary>Stand for the half of a day.</summary>
    private static readonly string[] Halves = ["AM/PM", "A/P", "上午/下午"];

    /// <summary>The parts between the semicolons that are not quoted; at least one.</summary>
    public static IEnumerable<string> Split(string code)
    {
        var start = 0;
        var at = 0;
        while (at < code.Length)
        {
            if (code[at] != ';')
            {
                at = EndOf(code, at);
                continue;
            }

            yield return code[start..at];
            start = ++at;
        }

        yield return code[start..];
    }

    /// <summary>The pieces of one part. Brackets with colours, conditions and languages are left out, but for the currency sign and <c>[h]</c>.</summary>
    public static IEnumerable<FormatToken> Tokens(string section)
    {
        for (var at = 0; at < section.Length;)
        {
            var end = EndOf(section, at);
            var token = Token(section.AsSpan(at, end - at));
            if (token.Text.Length > 0) yield return token;
            at = end;
        }
    }

    private static FormatToken Token(ReadOnlySpan<char> piece) => piece switch
    {
        ['"', .. var quoted] => new(quoted.TrimEnd('"').ToString(), true),
        ['\\', var letter] => new(letter.ToString(), true),
        ['_', _] => new(" ", true),
        ['*', _] => new("", true),
        ['[', '$', .. var currency] => new(currency.TrimEnd(']') is var sign && sign.IndexOf('-') is >= 0 and var dash ? sign[..dash].ToString() : sign.ToString(), true),
        ['[', 'h' or 'H' or 'm' or 'M' or 's' or 'S', ..] => new(piece.ToString(), false),
        ['[', ..] => new("", true),
        _ => new(piece.ToString(), false),
    };

    private static int EndOf(string code, int at)
    {
        var close = code[at] switch
        {
            '"' => code.IndexOf('"', at + 1),
            '[' => code.IndexOf(']', at + 1),
            '\\' or '_' or '*' => Math.Min(at + 1, code.Length - 1),
            _ => at + Array.Find(Halves, half => code.AsSpan(at).StartsWith(half, StringComparison.OrdinalIgnoreCase))?.Length - 1 ?? at,
        };
        return close < 0 ? code.Length : close + 1;
    }
}
