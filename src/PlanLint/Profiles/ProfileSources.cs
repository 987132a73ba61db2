using System.Text;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>
/// The files of one chain. Each has a range of places of its own, one after the other, so that a number says both the file and the
/// offset in it.
/// </summary>
internal sealed class ProfileSources
{
    private readonly List<(SourceText Source, byte[] Utf8, int Origin)> _files = [];

    /// <summary>Paths of the files, in the order they were added.</summary>
    public IEnumerable<string> Paths => _files.Select(f => f.Source.Path);

    /// <summary>Adds a file.</summary>
    /// <param name="path">As problems shall name it.</param>
    /// <param name="text">Without byte order mark.</param>
    /// <returns>Its bytes, and the place of the first.</returns>
    public (byte[] Utf8, int Origin) Add(string path, string text)
    {
        // One more than there are bytes: a fault may lie at the end.
        var origin = _files.Count == 0 ? 0 : _files[^1].Origin + _files[^1].Utf8.Length + 1;
        var utf8 = Encoding.UTF8.GetBytes(text);
        _files.Add((new(path, text), utf8, origin));
        return (utf8, origin);
    }

    /// <summary>File and position of places.</summary>
    public IReadOnlyDictionary<int, (string Path, Position At)> PlacesOf(IEnumerable<int> starts)
    {
        var places = new Dictionary<int, (string, Position)>();
        foreach (var (source, utf8, origin) in _files)
        {
            List<int> own = [.. starts.Where(s => s >= origin && s <= origin + utf8.Length).Distinct().Order()];
            foreach (var (start, offset) in own.Zip(JsonTree.ToUtf16(utf8, own.Select(s => s - origin)))) places[start] = (source.Path, source.PositionOf(offset));
        }

        return places;
    }
}
