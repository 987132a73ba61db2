namespace PlanLint.Formats.Word;

/// <summary>The lists of a Word file.</summary>
internal sealed class ListSheet
{
    private readonly Dictionary<int, Shared> _shared = [];
    private readonly Dictionary<string, int> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Own> _own = [];
    private readonly Dictionary<int, ListDefinition> _whole = [];

    /// <summary>Reads the part of the lists.</summary>
    public static ListSheet Read(WordXml xml)
    {
        var lists = new ListSheet();
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            switch (xml.Name)
            {
                case "abstractNum" when xml.NumberOf("abstractNumId") is { } id: lists.AddShared(xml, id); break;
                case "num" when xml.NumberOf("numId") is { } id: lists.AddOwn(xml, id); break;
            }
        }

        return lists;
    }

    /// <summary>A list by its number; null when there is none.</summary>
    public ListDefinition? Of(int number)
    {
        if (_whole.TryGetValue(number, out var known)) return known;
        if (!_own.TryGetValue(number, out var own) || !_shared.TryGetValue(own.Shared, out var shared)) return null;
        var id = own.Shared;
        if (shared.LinkTo is { } style && _byStyle.TryGetValue(style, out var linked)) (id, shared) = (linked, _shared[linked]);
        var levels = new Dictionary<int, ListLevel>(shared.Levels);
        foreach (var (level, changed) in own.Levels) levels[level] = changed;
        foreach (var (level, start) in own.Starts)
            if (levels.TryGetValue(level, out var old)) levels[level] = old with { Start = start };
        return _whole[number] = new(id, levels, [.. own.Starts.Keys]);
    }

    private void AddShared(WordXml xml, int id)
    {
        var shared = new Shared();
        foreach (var name in xml.Properties())
        {
            switch (name)
            {
                case "lvl" when xml.NumberOf("ilvl") is >= 0 and < ListDefinition.Depth and var level: shared.Levels[level] = ListLevel.Read(xml); break;
                case "styleLink" when xml.Value is { } style: _byStyle.TryAdd(style, id); break;
                case "numStyleLink": shared.LinkTo = xml.Value; break;
            }
        }

        _shared.TryAdd(id, shared);
    }

    private void AddOwn(WordXml xml, int id)
    {
        var own = new Own();
        int? overridden = null;
        foreach (var name in xml.Properties())
        {
            switch (name)
            {
                case "abstractNumId": own.Shared = xml.Number ?? own.Shared; break;
                case "lvlOverride": overridden = xml.NumberOf("ilvl") is >= 0 and < ListDefinition.Depth and var level ? level : null; break;
                case "startOverride" when overridden is { } at: own.Starts[at] = Math.Max(0, xml.Number ?? 0); break;
                case "lvl" when overridden is { } at: own.Levels[at] = ListLevel.Read(xml); break;
            }
        }

        _own.TryAdd(id, own);
    }

    private sealed class Shared
    {
        public Dictionary<int, ListLevel> Levels { get; } = [];

        /// <summary>The list style whose levels are meant, or null.</summary>
        public string? LinkTo { get; set; }
    }

    private sealed class Own
    {
        public int Shared { get; set; } = -1;

        public Dictionary<int, ListLevel> Levels { get; } = [];

        public Dictionary<int, int> Starts { get; } = [];
    }
}
