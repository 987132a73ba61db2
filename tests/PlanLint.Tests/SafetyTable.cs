using System.Globalization;

namespace PlanLint.Tests;

/// <summary>
/// The tables of <c>tests/README.md</c> that say what was tried: each test writes its own row after it has done the work, so a number there is one that a
/// test has counted. <c>PLANLINT_ACCEPT=1</c> writes the rows anew.
/// </summary>
internal static class SafetyTable
{
    private const string File = "tests/README.md";

    private static readonly Lock Gate = new();

    /// <summary>Expects a table to hold a row.</summary>
    /// <param name="table">Its name: it stands between <c>&lt;!-- name: start --&gt;</c> and <c>&lt;!-- name: end --&gt;</c>.</param>
    /// <param name="key">The first cell of the row.</param>
    /// <param name="cells">The others.</param>
    public static void ShouldSay(string table, string key, params IEnumerable<FormattableString> cells) =>
        ShouldSay(table, key, cells.Select(c => c.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc cref="ShouldSay(string, string, IEnumerable{FormattableString})"/>
    public static void ShouldSay(string table, string key, params IEnumerable<string> cells)
    {
        var row = $"| {string.Join(" | ", cells.Prepend(key))} |";
        lock (Gate)
        {
            var lines = System.IO.File.ReadAllLines(Repository.PathOf(File)).ToList();
            var start = lines.IndexOf($"<!-- {table}: start -->");
            var end = lines.IndexOf($"<!-- {table}: end -->");
            (start >= 0 && end > start).ShouldBeTrue($"{File} has no table {table}.");
            var at = lines.FindIndex(start, end - start, l => l.StartsWith($"| {key} |", StringComparison.Ordinal));
            if (Approved.IsAccepting && at >= 0) lines[at] = row;
            if (Approved.IsAccepting && at < 0) lines.Insert(end, row);
            if (Approved.IsAccepting) System.IO.File.WriteAllText(Repository.PathOf(File), string.Concat(lines.Select(l => l + "\n")));
            else lines.ShouldContain(row, $"{File} says something else; PLANLINT_ACCEPT=1 dotnet test writes it anew.");
        }
    }
}
