using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Makes nodes for a reader, and keeps the limits and the rules that every syntax shares: no double key, no broken character.</summary>
internal sealed class NodeBuilder(SourceText source, Limits limits)
{
    /// <summary>Names, keys and units of measure come again and again, longer texts hardly.</summary>
    private const int LongestShared = 20;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _shared = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<InputProblem> _problems = [];
    private readonly SortedDictionary<int, Comment> _comments = [];

    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>The comments, in the order of the text.</summary>
    public IReadOnlyList<Comment> Comments => [.. _comments.Values];

    /// <summary>Nodes made so far, those behind aliases counted each time.</summary>
    public int NodeCount { get; private set; }

    /// <summary>The items of lists that are being read.</summary>
    public Pile<Node> Items { get; } = new();

    /// <summary>The entries of maps that are being read.</summary>
    public Pile<Node.Entry> Entries { get; } = new();

    public SourceText Source => source;

    public Limits Limits => limits;

    public Location At(TextSpan span) => new(source.Path, "", new Region.Text(source, span));

    public void Problem(TextSpan span, Message reason) => _problems.Add(new(reason, At(span)));

    /// <summary>What stands at a place of the file; the same string for the same short text.</summary>
    public string Words(int start, int length)
    {
        var words = source.Text.AsSpan(start, length);
        if (length > LongestShared) return words.ToString();
        if (_shared.TryGetValue(words, out var known)) return known;
        known = words.ToString();
        _shared.Set.Add(known);
        return known;
    }

    /// <summary>Notes a comment, once, however often it is met.</summary>
    public void Comment(TextSpan span, string opening, string closing)
    {
        var inner = source.Text.AsSpan(span.Start + opening.Length, span.Length - opening.Length - closing.Length);
        var start = span.Start + opening.Length + inner.Length - inner.TrimStart().Length;
        var text = inner.Trim().ToString();
        var words = TextSpan.Between(start, start + text.Length);
        _comments.TryAdd(span.Start, new(new(text, At(words) with { TextMap = TextMap.Verbatim(source, start, text.Length) }), At(span)));
    }

    public LimitException Limit(TextSpan span, Message reason) => new(new(reason, At(span)));

    public Node.Scalar Scalar(string text, TextSpan span, TextMap map)
    {
        Count(span, 1);
        if (text.Length > limits.ValueLength)
            Problem(span, FileLimit.Characters.Exceeded(limits, $"这一项有 {text.Length} 个字符，超过 {limits.ValueLength} 的上限，没有检查", $"This value has {text.Length} characters, more than the limit of {limits.ValueLength}; it was not checked"));
        return Sound(text, span, map, text.Length <= limits.ValueLength);
    }

    /// <summary>A key that stands at a span as it is, or between two quotation marks.</summary>
    public EntryKey Key(string text, TextSpan span)
    {
        var key = new EntryKey(text, source, span);
        if (text.Length > limits.ValueLength || LoneSurrogate(text) >= 0) return new(Scalar(text, span, key.Node.TextMap!));
        Count(span, 1);
        return key;
    }

    /// <summary>Running text, which may be longer than a value: a whole plan may stand on one line.</summary>
    public Node.Scalar Running(string text, TextSpan span, TextMap map)
    {
        Count(span, 1);
        return Sound(text, span, map, isWanted: true);
    }

    private Node.Scalar Sound(string text, TextSpan span, TextMap map, bool isWanted)
    {
        var lone = LoneSurrogate(text);
        if (lone >= 0)
            Problem(map.ToSource(new(lone, 1)), Message.Of($"这里有不完整的字符（孤立的代理项），请删除后重新输入。", $"There is half a character here (a lone surrogate); delete it and type it again."));
        var usable = lone < 0 && isWanted;
        return new(usable ? text : "", new Region.Text(source, span), usable ? map : null);
    }

    /// <summary>The list of the <see cref="Items"/> from a place on.</summary>
    public Node.List List(int start, TextSpan span)
    {
        Count(span, 1);
        return new(Items.Take(start), new Region.Text(source, span));
    }

    public Node.Map Map(IReadOnlyList<Node.Entry> entries, TextSpan span)
    {
        Count(span, 1);
        return new(entries, new Region.Text(source, span));
    }

    public void Count(TextSpan span, int nodes)
    {
        limits.Deadline.ThrowIfCancellationRequested();
        NodeCount += nodes;
        if (NodeCount > limits.Nodes)
            throw Limit(span, FileLimit.Nodes.Exceeded(limits, $"文件展开后超过 {limits.Nodes} 个节点的上限，没有检查", $"The file expands to more than the limit of {limits.Nodes} nodes; it was not checked"));
    }

    private static int LoneSurrogate(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return i;
        }

        return -1;
    }
}
