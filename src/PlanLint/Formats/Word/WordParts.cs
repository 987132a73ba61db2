using System.IO.Compression;
using System.Xml;

namespace PlanLint.Formats.Word;

/// <summary>
/// Finds the parts of a Word file by the relationships between them, for their names are free. Only the relationships that are asked for are
/// looked at: real files hold links that are no addresses and name pictures that are not there. What points outside is never followed.
/// </summary>
internal sealed class WordParts
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _main;

    /// <summary>The parts of a package.</summary>
    public WordParts(ZipArchive zip)
    {
        foreach (var entry in zip.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        _main = Target("", "officeDocument");
    }

    /// <summary>The part that holds the text; null when there is none.</summary>
    public ZipArchiveEntry? Main => _main is null ? null : _entries.GetValueOrDefault(_main);

    /// <summary>A part that belongs to the main one; null when there is none.</summary>
    /// <param name="kind">The last word of the type of the relationship, such as <c>styles</c>.</param>
    public ZipArchiveEntry? Beside(string kind) => _main is not null && Target(_main, kind) is { } name ? _entries.GetValueOrDefault(name) : null;

    /// <summary>Name of the part that a part (or the package, whose name is empty) has such a relationship with, or null.</summary>
    private string? Target(string part, string kind)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        if (!_entries.TryGetValue($"{folder}_rels/{part[folder.Length..]}.rels", out var relations)) return null;
        using var stream = relations.Open();
        using var xml = XmlReader.Create(stream, Settings);
        while (xml.Read())
        {
            if (xml.Depth > 1) throw new XmlException("Relationships do not nest.");
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Type") is { } type && (type == Transitional + kind || type == Strict + kind)
                && xml.GetAttribute("TargetMode") is not "External"
                && xml.GetAttribute("Target") is { } target)
            {
                return Resolve(folder, target);
            }
        }

        return null;
    }

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
