namespace PlanLint.Files;

/// <summary>A pattern for one file or folder name: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a-z]</c>. Time: name × pattern at worst.</summary>
internal sealed class NamePattern
{
    private readonly List<Part> _parts = [];
    private readonly bool _ignoresCase;

    /// <param name="pattern">The pattern, without <c>/</c>.</param>
    /// <param name="hasEscapes">Whether <c>\</c> takes the next character literally.</param>
    /// <param name="ignoresCase">Whether letter case counts.</param>
    public NamePattern(string pattern, bool hasEscapes, bool ignoresCase)
    {
        _ignoresCase = ignoresCase;
        for (var i = 0; i < pattern.Length;) _parts.Add(Read(pattern, hasEscapes, ref i));
    }

    /// <summary>Whether it names a character.</summary>
    public bool Names(char c) => _parts.Contains(new Part.One(c));

    public bool Matches(string name)
    {
        var (at, part, retryAt, retryPart) = (0, 0, 0, -1);
        while (at < name.Length)
        {
            if (part < _parts.Count && _parts[part] is Part.Any) (retryAt, retryPart) = (at, ++part);
            else if (part < _parts.Count && IsMatch(_parts[part], name[at])) (at, part) = (at + 1, part + 1);
            else if (retryPart >= 0) (at, part) = (++retryAt, retryPart);
            else return false;
        }

        while (part < _parts.Count && _parts[part] is Part.Any) part++;
        return part == _parts.Count;
    }

    private bool IsMatch(Part part, char c) => part switch
    {
        Part.One one => one.Character == c || (_ignoresCase && char.ToLowerInvariant(one.Character) == char.ToLowerInvariant(c)),
        Part.Set set => set.Holds(c) || (_ignoresCase && (set.Holds(char.ToLowerInvariant(c)) || set.Holds(char.ToUpperInvariant(c)))),
        _ => true,
    };

    private static Part Read(string pattern, bool hasEscapes, ref int at)
    {
        var c = pattern[at++];
        switch (c)
        {
            case '*':
                while (at < pattern.Length && pattern[at] == '*') at++;
                return new Part.Any();
            case '?':
                return new Part.Single();
            case '[' when Set(pattern, hasEscapes, at) is var (set, end):
                at = end;
                return set;
            case '\\' when hasEscapes && at < pattern.Length:
                return new Part.One(pattern[at++]);
            default:
                return new Part.One(c);
        }
    }

    /// <summary>The set that begins behind a <c>[</c>, and where it ends; null when nothing closes it.</summary>
    private static (Part.Set Set, int End)? Set(string pattern, bool hasEscapes, int at)
    {
        var isNegated = at < pattern.Length && pattern[at] is '!' or '^';
        if (isNegated) at++;
        var ranges = new List<(char From, char To)>();
        for (var first = at; at < pattern.Length; at++)
        {
            if (pattern[at] == ']' && at > first) return (new(ranges, isNegated), at + 1);
            var from = Character(ref at);
            var to = from;
            if (at + 2 < pattern.Length && pattern[at + 1] == '-' && pattern[at + 2] != ']')
            {
                at += 2;
                to = Character(ref at);
            }

            ranges.Add((from, to));
        }

        return null;

        char Character(ref int i)
        {
            if (hasEscapes && pattern[i] == '\\' && i + 1 < pattern.Length) i++;
            return pattern[i];
        }
    }

    private abstract record Part
    {
        public sealed record One(char Character) : Part;

        public sealed record Single : Part;

        public sealed record Any : Part;

        public sealed record Set(IReadOnlyList<(char From, char To)> Ranges, bool IsNegated) : Part
        {
            public bool Holds(char c) => Ranges.Any(r => r.From <= c && c <= r.To) != IsNegated;
        }
    }
}
