using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlanLint.Model;

/// <summary>Quotation marks inside quotation marks: a message puts words of the file in “”, so that the “” in them become ‘’, and those inside of these “” again (GB/T 15834).</summary>
internal static class InnerQuotes
{
    /// <summary>The sentence with the texts that stand between “ and ” of its template quoted one level deeper; the same object where nothing changes.</summary>
    public static FormattableString Of(FormattableString sentence)
    {
        var values = sentence.GetArguments();
        if (!Array.Exists(values, v => v is string text && HasAny(text))) return sentence;
        var quoted = QuotedIn(sentence.Format, values.Length);
        return FormattableStringFactory.Create(sentence.Format, [.. values.Select((v, i) => v is string text && quoted[i] ? Of(text) : v)]);
    }

    /// <summary>
    /// Words as they are quoted between “ and ”. Only marks that have their partners change, for one alone may be what the message is about; in words that
    /// were cut short the partner may be what was cut. The ”“ between two quoted names ends one level and begins it again.
    /// </summary>
    public static string Of(string words)
    {
        if (!HasAny(words)) return words;
        var result = words.ToCharArray();
        var open = new Stack<int>();
        for (var i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case '“' or '‘':
                    open.Push(i);
                    break;
                case '”' when open.Count == 0 && i + 1 < words.Length && words[i + 1] == '“':
                    i++;
                    break;
                case '”' or '’' when open.TryPeek(out var start) && words[start] == (words[i] is '”' ? '“' : '‘'):
                    open.Pop();
                    (result[start], result[i]) = Marks(open.Count);
                    break;
            }
        }

        while (words.EndsWith('…') && open.TryPop(out var cut)) result[cut] = Marks(open.Count).Open;
        return new(result);
    }

    private static bool HasAny(string words) => words.AsSpan().IndexOfAny('“', '‘') >= 0;

    private static (char Open, char Close) Marks(int depth) => depth % 2 == 0 ? ('‘', '’') : ('“', '”');

    /// <summary>For each value of a template whether it stands between “ and ”.</summary>
    private static bool[] QuotedIn(string template, int count)
    {
        var quoted = new bool[count];
        var depth = 0;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] is '“') depth++;
            if (template[i] is '”') depth--;
            if (template[i] is not '{') continue;
            // Two of them are one that is no hole.
            var start = ++i;
            while (i < template.Length && char.IsAsciiDigit(template[i])) i++;
            if (int.TryParse(template.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) quoted[value] |= depth > 0;
            if (i > start) i--;
        }

        return quoted;
    }
}
