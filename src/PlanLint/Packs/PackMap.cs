using System.Globalization;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Packs;

/// <summary>The values of one map in a pack. Keys that are not known, and values of the wrong shape, are noted with their place.</summary>
internal sealed class PackMap
{
    private readonly Dictionary<string, Node> _values = new(StringComparer.Ordinal);
    private readonly PackNotes _notes;

    /// <param name="map">The map.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="notes">Takes what is wrong.</param>
    public PackMap(Node.Map map, IReadOnlyCollection<string> known, PackNotes notes)
    {
        _notes = notes;
        Region = map.Region;
        foreach (var entry in map.Entries)
        {
            if (known.Contains(entry.Name)) _values.TryAdd(entry.Name, entry.Value);
            else notes.Add(entry.Key.Region, Unknown(entry.Name, known));
        }
    }

    public Region Region { get; }

    public bool Has(string key) => _values.ContainsKey(key);

    public Node? Value(string key) => _values.GetValueOrDefault(key);

    /// <summary>Where a value stands; the map itself when there is none.</summary>
    public Region At(string key) => Value(key)?.Region ?? Region;

    /// <summary>Notes that a key is missing.</summary>
    public void Missing(string key) => _notes.Add(Region, Message.Of($"缺少“{key}”。", $"'{key}' is missing."));

    /// <summary>A text; null, and noted, when it is not there or is something else.</summary>
    public string? Need(string key)
    {
        if (Value(key) is null) Missing(key);
        return Text(key);
    }

    /// <summary>A text; null when it is not there, and noted when it is something else.</summary>
    public string? Text(string key)
    {
        if (Value(key) is not { } node) return null;
        if (node is Node.Scalar { Text: var text } && !string.IsNullOrWhiteSpace(text)) return text;
        _notes.Add(node.Region, Message.Of($"“{key}”应当是不为空的文字。", $"'{key}' must be a text that is not blank."));
        return null;
    }

    /// <summary>One of a few words; null when it is not there, and noted when it is another one.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> words)
    {
        var word = Text(key);
        if (word is null || words.Contains(word)) return word;
        _notes.Add(At(key), Nearest.To(word, words) is { } near
            ? Message.Of($"“{key}”不能是“{word}”，是不是“{near}”？", $"'{key}' cannot be '{word}'; did you mean '{near}'?")
            : Message.Of($"“{key}”不能是“{word}”，可用 {string.Join('、', words)}。", $"'{key}' cannot be '{word}'; use {string.Join(", ", words)}."));
        return null;
    }

    /// <summary>A text in both languages, a map of <c>zh</c> and <c>en</c>; null when it is not there, and noted when a language is missing.</summary>
    public Message? Both(string key)
    {
        if (Map(key, ["zh", "en"]) is not { } both) return null;
        return both.Need("zh") is { } zh && both.Need("en") is { } en ? Message.Of($"{zh.Trim()}", $"{en.Trim()}") : null;
    }

    /// <summary>As <see cref="Both"/>, and noted when it is not there.</summary>
    public Message? NeedBoth(string key)
    {
        if (Value(key) is null) Missing(key);
        return Both(key);
    }

    /// <summary>A map; null when it is not there, and noted when it is something else.</summary>
    public PackMap? Map(string key, IReadOnlyCollection<string> known)
    {
        if (Value(key) is not { } node) return null;
        if (node is Node.Map map) return new(map, known, _notes);
        _notes.Add(node.Region, Message.Of($"“{key}”应当是一组键值。", $"'{key}' must be a map of keys and values."));
        return null;
    }

    /// <summary>The items of a list; one value stands for a list of one. Empty when it is not there.</summary>
    public IReadOnlyList<Node> Items(string key) => Value(key) switch
    {
        null => [],
        Node.List list => list.Items,
        var one => [one],
    };

    /// <summary>The texts of a list; one text stands for a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is Node.Scalar { Text: var text } && !string.IsNullOrWhiteSpace(text)) texts.Add(text);
            else _notes.Add(item.Region, Message.Of($"“{key}”的每一项应当是不为空的文字。", $"Each item of '{key}' must be a text that is not blank."));
        }

        if (Value(key) is Node.List { Items.Count: 0 }) _notes.Add(At(key), Message.Of($"“{key}”至少要有一项。", $"'{key}' needs at least one item."));
        return texts;
    }

    /// <summary>A number; null when it is not there, and noted when it is something else.</summary>
    public decimal? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        _notes.Add(At(key), Message.Of($"“{key}”应当是数字。", $"'{key}' must be a number."));
        return null;
    }

    /// <summary>A whole number from 0; null when it is not there, and noted when it is something else.</summary>
    public int? Whole(string key)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        _notes.Add(At(key), Message.Of($"“{key}”应当是 0 以上的整数。", $"'{key}' must be a whole number, 0 or more."));
        return null;
    }

    private static Message Unknown(string key, IReadOnlyCollection<string> known) => Nearest.To(key, known) is { } near
        ? Message.Of($"未知的键“{key}”，是否应为“{near}”？", $"Unknown key '{key}'; did you mean '{near}'?")
        : Message.Of($"未知的键“{key}”，可用 {string.Join('、', known)}。", $"Unknown key '{key}'; use {string.Join(", ", known)}.");
}
