namespace PlanLint.Formats.Web;

/// <summary>
/// Bounds the time that the library takes for inlines. It matches the brackets and emphasis marks of one paragraph or table with each other,
/// so its time grows with the square of their number. A text that asks for minutes is refused before it is parsed.
/// </summary>
internal static class MarkdownCost
{
    /// <summary>Stands for an asterisk that the library need not look at, and that is not shown.</summary>
    public const char Silenced = '\uFDEF';

    /// <summary>Pairs of marks that are looked at within seconds.</summary>
    private const long Pairs = 100_000_000;

    /// <summary>Marks of one paragraph or table from which on its double asterisks are taken for bold type without a look at what they enclose.</summary>
    private const int Many = 1_000;

    /// <summary>The text for the library, as long as the file's, and the offset at which it becomes too costly, or null.</summary>
    public static (string Text, int? Limit) Bound(string text)
    {
        var bounded = default(char[]);
        var pairs = 0L;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfBlock(text, start);
            var marks = Marks(text, start, end);
            if (marks > Many && text.AsSpan(start, end - start).Contains("**", StringComparison.Ordinal))
            {
                bounded ??= text.ToCharArray();
                marks -= Silence(bounded, start, end);
            }

            pairs += (long)marks * marks;
            if (pairs > Pairs) return (text, start);
            start = end;
        }

        return (bounded is null ? text : new(bounded), null);
    }

    /// <summary>Behind the next blank line.</summary>
    private static int EndOfBlock(string text, int start)
    {
        var isBlank = false;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '\n' && isBlank) return i + 1;
            if (text[i] is '\n') isBlank = true;
            else if (text[i] is not (' ' or '\t' or '\r')) isBlank = false;
        }

        return text.Length;
    }

    private static int Marks(ReadOnlySpan<char> text, int start, int end)
    {
        var marks = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '[' || (text[i] is '*' or '_' && (i == start || text[i - 1] != text[i]))) marks++;
        }

        return marks;
    }

    /// <summary>Silences the double asterisks; answers how many there were.</summary>
    private static int Silence(char[] text, int start, int end)
    {
        var silenced = 0;
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] is not '*' || text[i + 1] is not '*' || (i > start && text[i - 1] is '*') || (i + 2 < end && text[i + 2] is '*')) continue;
            text[i] = text[i + 1] = Silenced;
            silenced++;
        }

        return silenced;
    }
}
