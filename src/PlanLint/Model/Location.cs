namespace PlanLint.Model;

/// <summary>A place that a person can say and a tool can mark. It is made by a reader and only copied or narrowed after.</summary>
/// <param name="File">Path of the file as given by the user, with <c>/</c> between segments.</param>
/// <param name="Path">Logical path such as <c>行动“农民技能提升行动”/任务“…”/第 2 行/牵头单位</c>; empty for the file as a whole.</param>
/// <param name="Region">Where in the file.</param>
/// <param name="TextMap">Where the parts of the value stand, if the value is text; null otherwise.</param>
public sealed record Location(string File, string Path, Region Region, TextMap? TextMap = null)
{
    // The last segment of the path, where it stands apart: few places are ever said, and only for those the two are put together.
    private readonly string? _segment;

    private Location(Location above, string segment, Region region, TextMap? textMap)
        : this(above.File, above.Path, region, textMap) => _segment = segment;

    /// <summary>Logical path; empty for the file as a whole.</summary>
    public string Path
    {
        get => _segment is null ? field : field.Length == 0 ? _segment : $"{field}/{_segment}";
        init
        {
            field = value;
            _segment = null;
        }
    }
    = Path;

    /// <summary>0-based offset in the file, for ordering; 0 where the region is not text.</summary>
    public int Offset => Region is Region.Text text ? text.Span.Start : 0;

    /// <summary>The same place narrowed to a span of its value. Without a map the place stays as it is.</summary>
    public Location Slice(TextSpan span) => TextMap is null ? this : this with { Region = new Region.Text(TextMap.Source, TextMap.ToSource(span)), TextMap = null };

    /// <summary>The same region under a longer logical path.</summary>
    public Location Below(string segment) => Below(segment, Region, TextMap);

    /// <summary>A region under a longer logical path.</summary>
    internal Location Below(string segment, Region region, TextMap? textMap) => new(this, segment, region, textMap);

    /// <summary>Whether both are one place.</summary>
    public bool Equals(Location? other) =>
        ReferenceEquals(this, other) || (other is not null && File == other.File && Region == other.Region && Equals(TextMap, other.TextMap) && Path == other.Path);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Region, TextMap);
}
