using PlanLint.Model;

namespace PlanLint.Reports.Markdown;

/// <summary>Collects lines until the room is used up. Whatever comes after the first line without room is left out, so that grave findings never give way to slight ones.</summary>
/// <param name="run">The run.</param>
/// <param name="rows">Writes its lines.</param>
/// <param name="room">UTF-16 code units.</param>
internal sealed class MarkdownPage(LintRun run, MarkdownRows rows, int room)
{
    private readonly List<string> _notDone = [];
    private readonly SortedDictionary<int, (string Head, SortedDictionary<int, string> Rows)> _files = [];
    private readonly SortedDictionary<string, string> _rules = new(StringComparer.Ordinal);
    private int _room = room;

    /// <summary>How many lines had no room.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The tables, in the order of the run, and what they refer to.</summary>
    public IEnumerable<string> Parts => _notDone.Concat(_files.Values.SelectMany(f => f.Rows.Values.Prepend(f.Head))).Concat(_rules.Values.Index().Select(r => r.Index == 0 ? $"\n{r.Item}" : r.Item));

    /// <summary>Adds something that was not done.</summary>
    public void Add(Notification notification)
    {
        var head = _notDone.Count == 0 ? rows.NotDoneHead : "";
        if (Take(head, rows.Of(notification)) is { } row) _notDone.Add(head + row);
    }

    /// <summary>Adds the findings of a severity that count.</summary>
    public void Add(Severity severity, Severity lowest)
    {
        foreach (var (number, file) in run.Files.Index())
        {
            foreach (var (place, diagnostic) in file.Diagnostics.Index())
            {
                if (diagnostic.Severity == severity && diagnostic.Counts) Add(number, place, lowest);
            }
        }
    }

    private void Add(int number, int place, Severity lowest)
    {
        if (LeftOut > 0)
        {
            LeftOut++;
            return;
        }

        var (file, rule) = (run.Files[number], run.Files[number].Diagnostics[place].RuleId);
        var isNew = !_files.TryGetValue(number, out var table);
        if (isNew) table = (rows.Head(file, lowest), []);
        var definition = _rules.ContainsKey(rule) ? "" : rows.Definition(rule);
        if (Take((isNew ? table.Head : "") + definition, rows.Of(file.Diagnostics[place])) is not { } row) return;
        table.Rows.Add(place, row);
        if (isNew) _files.Add(number, table);
        _rules[rule] = rows.Definition(rule);
    }

    /// <summary>The row if there is room for it and what stands before it; null otherwise.</summary>
    private string? Take(string head, string row)
    {
        if (LeftOut > 0 || head.Length + row.Length > _room)
        {
            LeftOut++;
            return null;
        }

        _room -= head.Length + row.Length;
        return row;
    }
}
