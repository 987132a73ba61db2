using System.Text;
using PlanLint.Model;

namespace PlanLint.Caching;

/// <summary>Writes parts of a result. Equal texts and maps are written once.</summary>
/// <param name="stream">Takes the bytes.</param>
/// <param name="source">The text of the file.</param>
internal sealed class EntryWriter(Stream stream, SourceText source) : BinaryWriter(stream, Strict, leaveOpen: true)
{
    /// <summary>Refuses lone surrogates, which would not come back.</summary>
    public static UTF8Encoding Strict { get; } = new(false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<TextMap, int> _maps = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether something could not be written, so that the whole is of no use.</summary>
    public bool IsIncomplete { get; set; }

    public void Number(int value) => Write7BitEncodedInt(value);

    public void Text(string? value)
    {
        if (IsKnown(_texts, value)) return;
        Write(value!);
    }

    public void All<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void Map(TextMap? map)
    {
        if (IsKnown(_maps, map)) return;
        IsIncomplete |= !ReferenceEquals(map!.Source, source);
        Number(map.Length);
        Span(map.Region);
        All(map.Runs, run =>
        {
            Number(run.Value);
            Number(run.Source);
            Number(run.Width);
        });
    }

    public void Place(Location at)
    {
        Text(at.File);
        Text(at.Path);
        Map(at.TextMap);
        Write(at.Region is Region.Text);
        if (at.Region is not Region.Text text) return;
        // A place in another file, of which nothing is kept.
        IsIncomplete |= !ReferenceEquals(text.Source, source);
        Span(text.Span);
    }

    public void Field(Field<string> field)
    {
        Text(field.Value);
        Place(field.At);
    }

    /// <summary>Writes 0 for none, 1 in front of a new one, and the number of a known one.</summary>
    private bool IsKnown<T>(Dictionary<T, int> known, T? item)
        where T : class
    {
        var number = item is null ? 0 : known.TryGetValue(item, out var found) ? found : 1;
        Number(number);
        if (number == 1) known.Add(item!, known.Count + 2);
        return number != 1;
    }
}
