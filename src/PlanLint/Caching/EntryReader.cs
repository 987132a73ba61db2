using PlanLint.Model;

namespace PlanLint.Caching;

/// <summary>Reads what <see cref="EntryWriter"/> wrote. Bytes of another make give an exception or nonsense, and cost no more than they are long.</summary>
/// <param name="bytes">The bytes.</param>
internal sealed class EntryReader(ReadOnlyMemory<byte> bytes)
{
    private readonly List<string> _texts = [];
    private readonly List<TextMap> _maps = [];
    private int _next;

    /// <summary>The text of the file. It is read first.</summary>
    public SourceText Source { get; set; } = null!;

    public byte Byte() => Bytes(1)[0];

    public bool Flag() => Byte() != 0;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > bytes.Length - _next) throw new InvalidDataException();
        _next += count;
        return bytes.Span.Slice(_next - count, count);
    }

    /// <summary>Seven bits a byte, the lowest first, and the highest bit where more follow: as <see cref="BinaryWriter"/> writes it.</summary>
    public int Number()
    {
        var number = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            number |= (part & 0x7Fu) << shift;
            if (part < 0x80) return (int)number;
        }

        throw new InvalidDataException();
    }

    public string? Text()
    {
        if (Number() is var number && number != 1) return number == 0 ? null : _texts[number - 2];
        _texts.Add(LongText());
        return _texts[^1];
    }

    /// <summary>A text that cannot be missing.</summary>
    public string Words() => Text() ?? throw new InvalidDataException();

    /// <summary>A text that is not among those that are written once.</summary>
    public string LongText() => EntryWriter.Strict.GetString(Bytes(Number()));

    public T[] All<T>(Func<T> read)
    {
        var count = Number();
        if (count == 0) return [];
        if (count < 0 || count > bytes.Length - _next) throw new InvalidDataException();
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return items;
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
        return new(file, path, Flag() ? new Region.Text(Source, Span()) : new Region.WholeFile(), map);
    }

    public Field<string> Field() => new(Words(), Place());
}
