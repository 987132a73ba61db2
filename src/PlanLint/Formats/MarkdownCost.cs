namespace PlanLint.Formats;

/// <summary>
/// How long the library would take for the inlines of a Markdown text. It matches brackets and emphasis marks of one paragraph with each
/// other, so its time grows with the square of their number; a text that asks for minutes is refused before it is parsed.
/// </summary>
internal static class MarkdownCost
{
    /// <summary>Pairs of marks that are looked at within seconds.</summary>
    private const long Pairs = 500_000_000;

    /// <summary>The offset at which the text becomes too costly; null when it never does.</summary>
    public static int? LimitIn(string text)
    {
        var pairs = 0L;
        var marks = 0L;
        var isBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                if (isBlank) marks = 0;
                isBlank = !(c is '\r' && i + 1 < text.Length && text[i + 1] is '\n') || isBlank;
                continue;
            }

            isBlank &= c is ' ' or '\t';
            if (c is not '[' && !(c is '*' or '_' && (i == 0 || text[i - 1] != c))) continue;
            pairs += (2 * marks) + 1;
            marks++;
            if (pairs > Pairs) return i;
        }

        return null;
    }
}
