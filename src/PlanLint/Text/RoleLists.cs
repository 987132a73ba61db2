using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Reads who does what from the inside of a bracket.</summary>
internal static class RoleLists
{
    private const int LongestName = 40;

    /// <summary>The units with their roles in the order of the text; empty when the stretch gives no unit a role.</summary>
    public static IReadOnlyList<NamedUnit> Read(string text, TextSpan range)
    {
        var compact = new Compact(text, range);
        var units = new List<NamedUnit>();
        var labels = Labels(compact.Text);
        if (labels.Count == 0) return Phrases(text, compact, 0, compact.Text.Length, otherwise: null);
        units.AddRange(Phrases(text, compact, 0, labels[0].Start, otherwise: null));
        foreach (var (i, (_, from, role)) in labels.Index())
        {
            var to = i + 1 < labels.Count ? labels[i + 1].Start : compact.Text.Length;
            units.AddRange(Phrases(text, compact, from, to, role));
        }

        return units;
    }

    private static List<(int Start, int End, UnitRole Role)> Labels(string compact)
    {
        var labels = new List<(int, int, UnitRole)>();
        for (var i = 0; i < compact.Length; i++)
        {
            if (RoleLabels.At(compact, i) is not { } label) continue;
            labels.Add((i, label.End, label.Role));
            i = label.End - 1;
        }

        return labels;
    }

    private static List<NamedUnit> Phrases(string text, Compact compact, int start, int end, UnitRole? otherwise)
    {
        var units = new List<NamedUnit>();
        var from = start;
        foreach (var phrase in RolePhrases.Find(compact.Text, start, end))
        {
            var names = Names(text, compact, phrase.Start, phrase.End);
            if (otherwise is null && units.Count == 0 && !names.Exists(n => LooksLikeUnit(text, n))) continue;
            units.AddRange(names.Select(n => new NamedUnit(phrase.Role, n)));
            from = phrase.Next;
        }

        if (otherwise is null && units.Count == 0) return units;
        var rest = otherwise ?? (units.Exists(u => u.Role is UnitRole.Lead) ? UnitRole.Cooperating : UnitRole.Responsible);
        units.AddRange(Names(text, compact, RolePhrases.SkipBefore(compact.Text, from, end), end).Select(n => new NamedUnit(rest, n)));
        return units;
    }

    private static List<TextSpan> Names(string text, Compact compact, int start, int end) =>
        start >= end ? [] : [.. UnitSplitter.Split(text, compact.ToOriginal(start, end), isKnown: null).Where(n => IsName(text, n))];

    /// <summary>A colon is the mark of a label that is not ours, such as 完成时限：.</summary>
    private static bool IsName(string text, TextSpan name) => name.Length <= LongestName && text.AsSpan(name.Start, name.Length).IndexOfAny('：', ':') < 0;

    private static bool LooksLikeUnit(string text, TextSpan name)
    {
        var compact = new Compact(text, name).Text;
        return UnitWords.EndsStrong(compact) || UnitWords.EndsWeak(compact);
    }
}
