using System.IO.Compression;
using System.Xml;
using PlanLint.Formats.Word;

namespace PlanLint.Formats;

/// <summary>
/// Finds the parts of a Word or Excel file by the relationships between them, for their names are free. A relationship is only followed when it is asked
/// for: real files hold links that are no addresses and name pictures that are not there. What points outside is never followed.
/// </summary>
internal sealed class OfficeParts
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    /// <summary>Nodes of one list of relationships. A document with thousands of pictures and links has some ten thousand.</summary>
    private const int MostRelations = 100_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Relation> _relations = [];

    /// <summary>The parts of a package.</summary>
    /// <exception cref="XmlException">Its relationships cannot be read.</exception>
    public OfficeParts(ZipArchive zip)
    {
        foreach (var entry in zip.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        if (Relations("").FirstOrDefault(r => r.Kind == "officeDocument") is not { } main) return;
        Main = _entries.GetValueOrDefault(main.Target);
        _relations.AddRange(Relations(main.Target));
    }

    private sealed record Relation(string Id, string Kind, string Target);

    /// <summary>The part that holds the text or the list of sheets; null when there is none.</summary>
    public ZipArchiveEntry? Main { get; }

    /// <summary>A part that belongs to the main one; null when there is none.</summary>
    /// <param name="kind">The last word of the type of the relationship, such as <c>styles</c>.</param>
    public ZipArchiveEntry? Beside(string kind) => Entry(_relations.FirstOrDefault(r => r.Kind == kind));

    /// <summary>The part that the main one knows by an id; null when it is not there or is of another kind.</summary>
    public ZipArchiveEntry? WithId(string id, string kind) => Entry(_relations.FirstOrDefault(r => r.Id == id && r.Kind == kind));

    private ZipArchiveEntry? Entry(Relation? relation) => relation is null ? null : _entries.GetValueOrDefault(relation.Target);

    /// <summary>The relationships of a part, or of the package, whose name is empty, that stay inside the package.</summary>
    private IEnumerable<Relation> Relations(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        if (!_entries.TryGetValue($"{folder}_rels/{part[folder.Length..]}.rels", out var relations)) yield break;
        using var text = new GuardedText(relations.Open());
        using var xml = XmlReader.Create(text, Settings);
        for (var count = 0; xml.Read();)
        {
            if (xml.Depth > 1) throw new XmlException("Relationships do not nest.");
            if (++count > MostRelations) throw new XmlException("Too many relationships.");
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && KindOf(xml.GetAttribute("Type")) is { } kind
                && xml.GetAttribute("TargetMode") is not "External"
                && xml.GetAttribute("Target") is { } target)
            {
                yield return new(xml.GetAttribute("Id") ?? "", kind, Resolve(folder, target));
            }
        }
    }

    private static string? KindOf(string? type) =>
        type is null ? null
        : type.StartsWith(Transitional, StringComparison.Ordinal) ? type[Transitional.Length..]
        : type.StartsWith(Strict, StringComparison.Ordinal) ? type[Strict.Length..] : null;

    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/', '\\'))
        {
            if (segment is ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or "..")) segments.Add(Uri.UnescapeDataString(segment));
        }

        return string.Join('/', segments);
    }
}
