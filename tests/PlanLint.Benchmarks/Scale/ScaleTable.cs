using System.Runtime.InteropServices;
using System.Text;

namespace PlanLint.Benchmarks.Scale;

/// <summary>The table, as it is printed and as the page holds it.</summary>
internal static class ScaleTable
{
    private const string Start = "<!-- scale: start -->";
    private const string End = "<!-- scale: end -->";

    public static string Markdown(IEnumerable<ScaleRow> rows, int repeat)
    {
        var text = new StringBuilder();
        Line(text, ScaleRow.Header);
        Line(text, [.. ScaleRow.Header.Select((_, i) => i is 0 or >= 6 ? "---" : "---:")]);
        foreach (var row in rows) Line(text, row.Cells);
        text.Append($"\n{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors; medians of {repeat} runs, of 15 where they are short, of fewer where they take more than {MeasuredProcess.EnoughSeconds} seconds together.\n");
        return text.ToString();
    }

    /// <summary>Puts the table between the marks of the page.</summary>
    public static void WriteInto(string page, string markdown)
    {
        var text = File.ReadAllText(page);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, $"{text[..start]}\n{markdown}{text[end..]}");
    }

    private static void Line(StringBuilder text, IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
