using PlanLint.Model;

namespace PlanLint.Caching;

/// <summary>Reads what <see cref="EntryWriter"/> wrote.</summary>
/// <param name="stream">The bytes.</param>
internal sealed class EntryReader(Stream stream) : BinaryReader(stream, EntryWriter.Strict)
{
    private readonly List<string> _texts = [];
    private readonly List<TextMap> _maps = [];

    /// <summary>The text of the file. It is read first.</summary>
    public SourceText Source { get; set; } = null!;

    public int Number() => Read7BitEncodedInt();

    public string? Text()
    {
        if (Number() is var number && number != 1) return number == 0 ? null : _texts[number - 2];
        _texts.Add(ReadString());
        return _texts[^1];
    }

    /// <summary>A text that cannot be missing.</summary>
    public string Words() => Text() ?? throw new InvalidDataException();

    public T[] All<T>(Func<T> read)
    {
        var items = new List<T>();
        for (var left = Number(); left > 0; left--) items.Add(read());
        return [.. items];
    }

    public TextSpan Span() => new(Number(), Number());

    public TextMap? Map()
    {
        if (Number() is var number && number != 1) return number == 0 ? null : _maps[number - 2];
        var (length, region) = (Number(), Span());
        _maps.Add(new(Source, All(() => new TextMap.Run(Number(), Number(), Number())), length, region));
        return _maps[^1];
    }

    public Location Place()
    {
        var (file, path, map) = (Words(), Words(), Map());
        return new(file, path, ReadBoolean() ? new Region.Text(Source, Span()) : new Region.WholeFile(), map);
    }

    public Field<string> Field() => new(Words(), Place());
}
