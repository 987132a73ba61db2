using System.Globalization;
using System.Text;
using PlanLint.Fixes;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>
/// Two versions of a file in the unified format of <c>diff</c> and <c>git</c>, which people read and <c>patch</c> applies. Of a file that is not
/// text it is about what a person reads in it, and says in which piece. Nothing in a file can act on the terminal or on a build server.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The whole diff with its header; empty when the texts are equal.</summary>
    public static string Of(SourceText before, SourceText after, Language language, Paint paint)
    {
        var (old, @new) = (Lines(before), Lines(after));
        var changes = LineDiff.Of(old, @new);
        if (changes.Count == 0) return "";
        var text = new StringBuilder();
        var path = VisibleText.Of(before.Path);
        text.Append(paint.Strong($"--- {path}")).Append('\n').Append(paint.Strong($"+++ {path}")).Append('\n');
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].Old.Start - changes[last].Old.End <= 2 * Context) last++;
            Hunk(text, old, @new, [.. changes.Skip(i).Take(last - i + 1)], Name(before, changes[i].Old.Start, language), paint);
            i = last + 1;
        }

        return text.ToString();
    }

    private static void Hunk(StringBuilder text, List<string> old, List<string> @new, IReadOnlyList<LineChange> changes, string name, Paint paint)
    {
        var start = Math.Max(0, changes[0].Old.Start - Context);
        var end = Math.Min(old.Count, changes[^1].Old.End + Context);
        var newStart = changes[0].New.Start - (changes[0].Old.Start - start);
        var newEnd = changes[^1].New.End + (end - changes[^1].Old.End);
        text.Append(paint.Faint($"@@ -{Range(start, end)} +{Range(newStart, newEnd)} @@{name}")).Append('\n');
        var at = start;
        foreach (var (gone, come) in changes)
        {
            for (; at < gone.Start; at++) Line(text, " ", old[at], s => s);
            for (; at < gone.End; at++) Line(text, "-", old[at], paint.Removed);
            for (var i = come.Start; i < come.End; i++) Line(text, "+", @new[i], paint.Added);
        }

        for (; at < end; at++) Line(text, " ", old[at], s => s);
    }

    /// <summary>A tab and the end of the line stay as they are, so that the diff can be applied.</summary>
    private static void Line(StringBuilder text, string sign, string line, Func<string, string> paint)
    {
        var words = line.TrimEnd('\r', '\n');
        var shown = sign + string.Join('\t', words.Split('\t').Select(VisibleText.Of));
        text.Append(paint(VisibleText.WithoutCommand(shown))).Append(line.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        if (words.Length == line.Length) text.Append("\\ No newline at end of file\n");
    }

    private static string Range(int start, int end) => (end - start) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{start},0"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{start + 1}"),
        var count => string.Create(CultureInfo.InvariantCulture, $"{start + 1},{count}"),
    };

    private static string Name(SourceText source, int line, Language language) =>
        source.PartAt(source.Line(Math.Min(line + 1, source.LineCount)).Start) is { } part ? $" {VisibleText.Of(part.Name.In(language))}" : "";

    /// <summary>The lines with their line breaks; no empty one behind the last break.</summary>
    private static List<string> Lines(SourceText source)
    {
        var lines = new List<string>(source.LineCount);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var start = source.Line(number).Start;
            var end = number < source.LineCount ? source.Line(number + 1).Start : source.Text.Length;
            if (end > start) lines.Add(source.Text[start..end]);
        }

        return lines;
    }
}
