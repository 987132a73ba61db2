using System.Text;

namespace PlanLint.Formats.Word;

/// <summary>Numbers the paragraphs of lists in the order in which they are read.</summary>
internal sealed class ListCounters(ListSheet lists, StyleSheet styles)
{
    private readonly Dictionary<int, int?[]> _reached = [];
    private readonly HashSet<int> _used = [];

    /// <summary>What stands in front of the next paragraph; empty when it has no number.</summary>
    public string Next(ParagraphFormat format)
    {
        var style = styles.Of(format.Style);
        var number = format.List ?? style?.Format.List ?? 0;
        if (number <= 0 || lists.Of(number) is not { } list) return "";
        var index = Math.Clamp(format.ListLevel ?? (format.List is null ? LevelOf(list, style) : 0), 0, ListDefinition.Depth - 1);
        if (!list.Levels.TryGetValue(index, out var level)) return "";
        if (!_reached.TryGetValue(list.Shared, out var reached)) _reached[list.Shared] = reached = new int?[ListDefinition.Depth];
        if (_used.Add(number))
            foreach (var restart in list.Restarts) reached[restart] = null;
        reached[index] = reached[index] is { } last ? last < int.MaxValue ? last + 1 : last : level.Start;
        for (var lower = index + 1; lower < ListDefinition.Depth; lower++)
            if (!list.Levels.TryGetValue(lower, out var below) || below.RestartAfter is null || index < below.RestartAfter) reached[lower] = null;
        return Label(list, level, reached);
    }

    /// <summary>The level that a list has for a style; otherwise the one that the style says, or the first.</summary>
    private static int LevelOf(ListDefinition list, StyleSheet.Style? style)
    {
        foreach (var (index, level) in list.Levels)
            if (style is not null && level.Style == style.Id) return index;
        return style?.Format.ListLevel ?? 0;
    }

    private static string Label(ListDefinition list, ListLevel level, int?[] reached)
    {
        if (level.Numerals is "bullet") return Spaced(level, Symbols.Bullet(level.Text));
        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] is not '%' || i + 1 == level.Text.Length || level.Text[i + 1] is < '1' or > '9')
            {
                label.Append(level.Text[i]);
                continue;
            }

            var index = level.Text[++i] - '1';
            if (list.Levels.TryGetValue(index, out var named))
                label.Append(Numerals.Write(reached[index] ?? named.Start, level.IsLegal && named.Numerals is not "none" ? "decimal" : named.Numerals));
        }

        return Spaced(level, label.ToString());
    }

    /// <summary>A gap is a space, except behind a character that is as wide as a Chinese one and brings its own.</summary>
    private static string Spaced(ListLevel level, string label) => label.Length > 0 && !level.IsTight && label[^1] < '\u2E80' ? label + " " : label;
}
