using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>The header of a flattened table, which may be printed over several lines, its names in pieces.</summary>
/// <param name="Columns">Names of the fields in <see cref="Vocabulary"/>, in the order printed.</param>
/// <param name="End">Index of the line behind it.</param>
internal sealed record FlattenedHeader(IReadOnlyList<string> Columns, int End)
{
    private const int FewestColumns = 3;
    private const int LongestName = 16;
    private const int MostPieces = 4;
    private const int MostTokens = 16;

    private readonly record struct Token(string Text, int Line);

    public bool Has(string column) => Columns.Contains(column, StringComparer.Ordinal);

    /// <summary>The header that begins on a line; null when none does.</summary>
    public static FlattenedHeader? At(IReadOnlyList<Node.Scalar> lines, int index)
    {
        if (Tokens(lines, index) is not { Count: >= FewestColumns } tokens) return null;
        var columns = new List<string>();
        var (at, onLine) = (0, 0);
        while (at < tokens.Count)
        {
            var (column, taken) = Column(tokens, at);
            var isNewLine = at > 0 && tokens[at].Line != tokens[at - 1].Line;
            if (isNewLine) onLine = 0;
            var isNew = column is not null && !columns.Contains(column, StringComparer.Ordinal);
            // An action such as 保障措施 may be called what a column is called.
            if (isNewLine && columns.Count >= FewestColumns && column is "action") break;
            if (isNew) columns.Add(column!);
            else if (isNewLine || onLine < FewestColumns) break;
            onLine++;
            at += taken;
        }

        // A line of which only a part is header belongs to the table.
        var isCut = at > 0 && at < tokens.Count && tokens[at].Line == tokens[at - 1].Line;
        return !isCut && columns.Count >= FewestColumns && IsTable(columns) ? new(Meant(columns), tokens[at - 1].Line + 1) : null;
    }

    /// <summary>Where no column is called content, the tasks are written out and are the content.</summary>
    private static List<string> Meant(List<string> columns) =>
        columns.Contains("content", StringComparer.Ordinal) ? columns : columns.ConvertAll(c => c is "task" ? "content" : c);

    private static bool IsTable(List<string> columns) =>
        columns.Exists(c => c is "content" or "task") && columns.Exists(c => c is "lead" or "responsible" or "cooperating");

    private static (string? Name, int Taken) Column(List<Token> tokens, int at)
    {
        for (var count = Math.Min(MostPieces, tokens.Count - at); count > 0; count--)
        {
            var name = string.Concat(tokens.Skip(at).Take(count).Select(t => t.Text));
            if (name.Length <= LongestName && Field(name) is { } field) return (field, count);
        }

        return (null, 1);
    }

    private static string? Field(string name)
    {
        var key = Vocabulary.Task.Find(name) ?? Vocabulary.Row.Find(name);
        if (key is null && Vocabulary.Action.Find(name) is { Name: "action" } action) key = action;
        return key?.Name is "rows" ? null : key?.Name;
    }

    private static List<Token>? Tokens(IReadOnlyList<Node.Scalar> lines, int index)
    {
        const int longestLine = 80;
        var tokens = new List<Token>();
        var blank = 0;
        for (var i = index; i < lines.Count && tokens.Count < MostTokens && blank <= MostTokens; i++)
        {
            var text = lines[i].Text;
            if (text.Length > longestLine || text.Contains('\t', StringComparison.Ordinal)) break;
            if (lines[i].IsBlank())
            {
                if (i == index) return null;
                blank++;
                continue;
            }

            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (Array.Exists(words, w => w.Length > LongestName)) break;
            tokens.AddRange(words.Select(w => new Token(w, i)));
        }

        return tokens;
    }
}
