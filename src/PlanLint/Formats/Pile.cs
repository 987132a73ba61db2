using System.Runtime.InteropServices;

namespace PlanLint.Formats;

/// <summary>Items of lists that are not closed yet, those of an inner list on those of the outer one, so that each list is made once and in its size.</summary>
internal sealed class Pile<T>
{
    private readonly List<T> _items = [];

    /// <summary>How many there are: where the next list begins.</summary>
    public int Count => _items.Count;

    /// <summary>Adds an item to the innermost list.</summary>
    public void Add(T item) => _items.Add(item);

    /// <summary>The items from a place on.</summary>
    public ReadOnlySpan<T> From(int start) => CollectionsMarshal.AsSpan(_items)[start..];

    /// <summary>Closes the innermost list, which begins at a place: takes its items off.</summary>
    public T[] Take(int start)
    {
        var taken = From(start).ToArray();
        _items.RemoveRange(start, taken.Length);
        return taken;
    }
}
