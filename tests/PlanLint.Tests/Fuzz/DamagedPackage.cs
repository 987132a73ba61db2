using System.IO.Compression;

namespace PlanLint.Fuzz;

/// <summary>Damages a Word or Excel file: the bytes of the zip, or, more telling, the XML of one of its parts in a sound zip.</summary>
internal sealed class DamagedPackage
{
    private static readonly string[] Names = ["../../evil.xml", "/word/document.xml", "word\\document.xml", "xl/vbaProject.bin", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "", "CON", "a\0b"];

    private readonly byte[] _whole;
    private readonly List<(string Name, byte[] Content)> _parts = [];

    public DamagedPackage(byte[] whole)
    {
        _whole = whole;
        using var zip = new ZipArchive(new MemoryStream(whole), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _parts.Add((entry.FullName, content.ToArray()));
        }
    }

    /// <summary>A damaged file.</summary>
    public byte[] Next(Random random)
    {
        if (random.Next(4) == 0) return Damage.Apply(_whole, _whole, random);
        var hit = random.Next(_parts.Count);
        if (random.Next(2) == 0) hit = _parts.MaxBy(p => p.Content.Length) is var largest ? _parts.IndexOf(largest) : hit;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (i, (name, content)) in _parts.Index())
            {
                Add(zip, i == hit && random.Next(30) == 0 ? Names[random.Next(Names.Length)] : name, i == hit ? Damage.Apply(content, _parts[random.Next(_parts.Count)].Content, random) : content);
            }

            if (random.Next(30) == 0) Add(zip, Names[random.Next(Names.Length)], _parts[hit].Content);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var stream = zip.CreateEntry(name.Length == 0 ? "x" : name, CompressionLevel.NoCompression).Open();
        stream.Write(content);
    }
}
