using System.Buffers;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>
/// Tells names of units from titles, and mends wrapped names. A name that begins with a level and ends as units do is certain; another is learned
/// where it stands in front of a certain one or at the end of a line of content.
/// </summary>
internal sealed class FlattenedUnits
{
    private const int LongestName = 30;
    private const int MostPieces = 4;
    private static readonly string[] GroupEnds = ["部门", "单位", "街道", "乡镇", "镇街", "党校", "政府"];
    private static readonly string[] Verbs = ["加强", "提升", "提高", "推进", "推动", "促进", "完善", "建立", "健全", "强化", "实施", "开展", "深化", "构建", "打造", "丰富", "拓展", "发挥", "搭建", "大力"];

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("。：:！？“《");

    private readonly Profile _profile;
    private readonly HashSet<string> _learned = new(StringComparer.Ordinal);

    private readonly record struct Item(Node.Scalar Piece, string Text, int Line, bool IsInList, int Index);

    public FlattenedUnits(IReadOnlyList<FlattenedLine> lines, Profile profile)
    {
        _profile = profile;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsProved(lines, i)) _learned.Add(Key(lines[i].Parts[^1].Text));
        }
    }

    /// <summary>Whether a text is the whole name of a unit, or a list of such names.</summary>
    public bool IsCertain(string text)
    {
        if (text.Length > 2 * LongestName && !IsList(text)) return false;
        var names = Cut(text);
        return names.Count == 1 ? IsCertainName(Key(text)) : IsList(text);
    }

    /// <summary>
    /// Whether a text is a line of a list of units: marks between names, all of them units but those at both ends, which may be wrapped.
    /// </summary>
    public bool IsList(string text)
    {
        if (text.AsSpan().ContainsAny(NeverInNames)) return false;
        var names = Cut(text);
        if (names.Count < 2) return false;
        var keys = names.ConvertAll(n => Key(text.Substring(n.Start, n.Length)));
        var certain = keys.Count(IsCertainName);
        return certain > 0 && certain * 2 >= keys.Count - 1
            && (IsCertainName(keys[0]) || UnitWords.EndsStrong(keys[0]) || UnitWords.EndsWeak(keys[0]))
            && keys.Skip(1).SkipLast(1).All(n => IsCertainName(n) || IsPlausible(n))
            && (IsCertainName(keys[^1]) || !GoesOnAfterName(keys[^1]));
    }

    /// <summary>Whether a text begins with a certain name and says more: 县科协负责筹备 is no name.</summary>
    private bool GoesOnAfterName(string text)
    {
        for (var length = 3; length + 1 < Math.Min(text.Length, LongestName); length++)
        {
            if (IsCertainName(text[..length])) return true;
        }

        return false;
    }

    /// <summary>Whether the last name of one line, a list or a single name, is wrapped and goes on in the next line.</summary>
    public bool IsWrapped(string text, string next)
    {
        if (text.Length == 0 || IsSeparator(text[^1]) || Cut(text) is not [.., var last] || Cut(next) is not [var first, ..]) return false;
        var (left, right) = (Key(text.Substring(last.Start, last.Length)), Key(next.Substring(first.Start, first.Length)));
        return left.Length + right.Length <= LongestName && !IsCertainName(left) && !IsCertainName(right) && IsCertainName(left + right);
    }

    /// <summary>Whether a line is one name or a list, so that it can be a line of a cell of units.</summary>
    public bool IsOneOrList(string text) => text.Length <= LongestName && (Cut(text).Count == 1 || IsList(text));

    /// <summary>Whether a run of short pieces holds any name.</summary>
    public bool HasNames(IReadOnlyList<FlattenedPiece> run)
    {
        var any = false;
        Sort(run, _ => any = true, _ => { });
        return any;
    }

    /// <summary>
    /// Tells names from titles in a run of short pieces, and mends wrapped names. In front of the titles an uncertain name counts as well when a
    /// certain one follows.
    /// </summary>
    /// <param name="run">The pieces between two contents, in reading order.</param>
    /// <param name="name">Takes each name.</param>
    /// <param name="title">Takes each piece of a title.</param>
    public void Sort(IReadOnlyList<FlattenedPiece> run, Action<FlattenedName> name, Action<FlattenedPiece> title)
    {
        var items = Items(run);
        var follows = CertainFollows(items);
        var lists = run.Select(p => IsList(p.Text.Text)).ToList();
        var isAfterName = true;
        for (var at = 0; at < items.Count;)
        {
            var item = items[at];
            var piece = run[item.Index];
            var isTitle = piece.Column is FlattenedColumn.Action or FlattenedColumn.Task;
            var taken = isTitle ? 0 : Length(items, at);
            var isForced = (item.IsInList && at > 0 && isAfterName) || piece.Column is FlattenedColumn.Units || lists[item.Index];
            if (taken == 0 && !isTitle && (isForced || (isAfterName && IsUnitLike(item.Text) && (follows[at] || StandsAlone(item.Text))))) taken = 1;
            isAfterName = taken > 0;
            if (taken > 0)
            {
                var parts = items.GetRange(at, taken);
                name(new([.. parts.Select(p => p.Piece)], string.Concat(parts.Select(p => p.Text)), item.Line, item.IsInList && at > 0));
                at += taken;
                continue;
            }

            title(piece);
            while (at < items.Count && items[at].Index == item.Index) at++;
        }
    }

    /// <summary>Whether the last part of a line can be nothing but a unit: a whole name at the end of a content, or between that or a unit and a unit.</summary>
    private bool IsProved(IReadOnlyList<FlattenedLine> lines, int at)
    {
        var parts = lines[at].Parts;
        if (!IsPlausible(parts[^1].Text)) return false;
        if (parts.Count > 1) return FlattenedLine.EndsSentence(parts[^2].Text);
        if (at == 0 || at + 1 == lines.Count || !IsCertain(lines[at + 1].Parts[0].Text)) return false;
        var before = lines[at - 1].Parts[^1].Text;
        if (FlattenedLine.EndsSentence(before)) return true;
        var name = Cut(before) is [.., var last] ? Key(before.Substring(last.Start, last.Length)) : "";
        return IsCertainName(name) && !UnitWords.IsContinuation(name, Key(parts[0].Text));
    }

    /// <summary>How many items from one on are one certain name; 0 when they are none.</summary>
    private int Length(List<Item> items, int at)
    {
        var name = items[at].Text;
        var taken = IsCertainName(name) ? 1 : 0;
        if (taken == 0 && (UnitWords.StartsWithLevel(name) || name.Length == 1 || items[at].IsInList))
        {
            for (var count = 2; count <= MostPieces && at + count <= items.Count && taken == 0; count++)
            {
                var next = items[at + count - 1];
                if (next.IsInList || (IsCertainName(next.Text) && !UnitWords.IsContinuation(name, next.Text))) break;
                name += next.Text;
                if (IsCertainName(name)) taken = count;
            }
        }

        while (taken > 0 && at + taken < items.Count && !items[at + taken].IsInList && !_learned.Contains(items[at + taken].Text)
            && UnitWords.IsContinuation(name, items[at + taken].Text) && name.Length < LongestName)
        {
            name += items[at + taken].Text;
            taken++;
        }

        return taken;
    }

    /// <summary>For each item whether a certain name follows it with nothing but unit-like names between.</summary>
    private bool[] CertainFollows(List<Item> items)
    {
        var follows = new bool[items.Count];
        for (var i = items.Count - 2; i >= 0; i--)
            follows[i] = IsCertainName(items[i + 1].Text) || (follows[i + 1] && IsUnitLike(items[i + 1].Text));
        return follows;
    }

    private bool IsCertainName(string name)
    {
        if (name.Length is < 2 or > LongestName || !IsWord(name)) return false;
        if (_learned.Contains(name)) return true;
        if (!UnitWords.StartsWithLevel(name)) return name.Length <= LongestName && _profile.Units.IsCollective(name);
        return name.Length > 2 && (UnitWords.EndsStrong(name) || Array.Exists(GroupEnds, e => name.EndsWith(e, StringComparison.Ordinal)));
    }

    /// <summary>A name that could be a unit, though it shows no level.</summary>
    private static bool IsPlausible(string text)
    {
        var name = Key(text);
        return name.Length is > 2 and <= LongestName / 2 && IsWord(name) && Cut(name).Count == 1 && UnitWords.EndsStrong(name) && !StartsWithVerb(name);
    }

    private static bool IsUnitLike(string name) =>
        name.Length is > 1 and <= LongestName && IsWord(name) && !StartsWithVerb(name) && (UnitWords.EndsStrong(name) || UnitWords.EndsWeak(name));

    /// <summary>Whether a name may be read as a unit with nothing beside it to prove it.</summary>
    private static bool StandsAlone(string name) =>
        UnitWords.StartsWithLevel(name) || (name.Length > 2 && name[^1] is '局' or '委' or '院' or '联' || name.EndsWith("公司", StringComparison.Ordinal));

    private static bool StartsWithVerb(string name) => Array.Exists(Verbs, v => name.StartsWith(v, StringComparison.Ordinal));

    private static bool IsWord(string name)
    {
        foreach (var c in name)
        {
            if (!Characters.IsHan(c) && !Characters.IsLatin(c) && c is not ('（' or '）' or '(' or ')' or '、')) return false;
        }

        return true;
    }

    private static string Key(string text) => new Compact(text, new(0, text.Length)).Text;

    private static List<Item> Items(IReadOnlyList<FlattenedPiece> run)
    {
        var items = new List<Item>();
        var isOpen = false;
        for (var i = 0; i < run.Count; i++)
        {
            var text = run[i].Text.Text;
            foreach (var (k, span) in Cut(text).Index())
            {
                var piece = run[i].Text.Part(span);
                items.Add(new(piece, Key(piece.Text), run[i].Line, k > 0 || isOpen || IsSeparator(text[0]), i));
            }

            isOpen = text.Length > 0 && IsSeparator(text[^1]);
        }

        return items;
    }

    /// <summary>The spans between the marks of a list; marks inside brackets do not count.</summary>
    private static List<TextSpan> Cut(string text)
    {
        var spans = new List<TextSpan>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                if (text[i] is '（' or '(') depth++;
                else if (text[i] is '）' or ')') depth = Math.Max(0, depth - 1);
                if (depth > 0 || !IsSeparator(text[i])) continue;
            }

            if (i > start) spans.Add(TextSpan.Between(start, i));
            start = i + 1;
        }

        return spans;
    }

    private static bool IsSeparator(char c) => c is '、' or '，' or ',' or '；' or ';';
}
