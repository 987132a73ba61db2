using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>The hashes of lines that GitHub's code scanning tracks findings by (<c>primaryLocationLineHash</c>), those of the last file kept.</summary>
internal sealed class LineHashes
{
    private SourceText? _source;
    private Dictionary<int, string> _hashes = [];

    /// <summary>The hash of the line in which a place begins; null when it is in no text.</summary>
    public string? Of(Region region)
    {
        if (region is not Region.Text { Source.IsTextFile: true } text) return null;
        if (_source != text.Source)
        {
            _source = text.Source;
            // GitHub hashes the byte order mark as a part of the first line.
            _hashes = RollingHash.Of(_source.HasByteOrderMark ? "\uFEFF" + _source.Text : _source.Text);
        }

        return _hashes.GetValueOrDefault(text.Start.Line);
    }
}
