using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>One of <see cref="Limits"/>, by the name under which messages and the option <c>--limit</c> know it.</summary>
public sealed class FileLimit
{
    private const long Mebi = 1024 * 1024;

    private readonly Func<Limits, long> _get;
    private readonly Func<Limits, long, Limits> _set;

    private FileLimit(string name, long most, Func<Limits, long> get, Func<Limits, long, Limits> set) => (Name, Most, _get, _set) = (name, most, get, set);

    /// <summary>Bytes of a file.</summary>
    public static FileLimit Bytes { get; } = new("bytes", 1024 * Mebi, l => l.FileBytes, (l, value) => l with { FileBytes = value });

    /// <summary>Levels inside each other. More than the most would overflow the stack.</summary>
    public static FileLimit Nesting { get; } = new("nesting", 500, l => l.Nesting, (l, value) => l with { Nesting = (int)value });

    /// <summary>Rows of a plan.</summary>
    public static FileLimit Rows { get; } = new("rows", 10_000_000, l => l.Rows, (l, value) => l with { Rows = (int)value });

    /// <summary>Characters of one value or cell, in UTF-16 code units.</summary>
    public static FileLimit Characters { get; } = new("characters", 10_000_000, l => l.ValueLength, (l, value) => l with { ValueLength = (int)value });

    /// <summary>Aliases of a YAML file.</summary>
    public static FileLimit Aliases { get; } = new("aliases", 1_000_000, l => l.Aliases, (l, value) => l with { Aliases = (int)value });

    /// <summary>Values, cells, paragraphs or letters of a file.</summary>
    public static FileLimit Nodes { get; } = new("nodes", 100_000_000, l => l.Nodes, (l, value) => l with { Nodes = (int)value });

    /// <summary>Entries of a zipped format, objects of a PDF's tree of pages.</summary>
    public static FileLimit Entries { get; } = new("entries", 1_000_000, l => l.PackageEntries, (l, value) => l with { PackageEntries = (int)value });

    /// <summary>Bytes of a zipped format after unpacking.</summary>
    public static FileLimit Unpacked { get; } = new("unpacked", 4096 * Mebi, l => l.UnpackedBytes, (l, value) => l with { UnpackedBytes = value });

    /// <summary>Pages of a PDF file.</summary>
    public static FileLimit Pages { get; } = new("pages", 100_000, l => l.Pages, (l, value) => l with { Pages = (int)value });

    /// <summary>Seconds that one file may take.</summary>
    public static FileLimit Seconds { get; } = new("seconds", 86_400, l => l.Seconds, (l, value) => l with { Seconds = (int)value });

    /// <summary>All limits, in the order in which they are listed.</summary>
    public static IReadOnlyList<FileLimit> All { get; } = [Bytes, Nesting, Rows, Characters, Aliases, Nodes, Entries, Unpacked, Pages, Seconds];

    /// <summary>The name, one lower-case word.</summary>
    public string Name { get; }

    /// <summary>The highest value it can be set to.</summary>
    public long Most { get; }

    /// <summary>Its value.</summary>
    public long In(Limits limits) => _get(limits);

    /// <summary>The limits with this one at a value from 1 to <see cref="Most"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is lower or higher.</exception>
    public Limits Set(Limits limits, long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return _set(limits, value);
    }

    /// <summary>A value as people write it: whole mebibytes with <c>M</c>.</summary>
    public static string Write(long value) =>
        value >= Mebi && value % Mebi == 0 ? string.Create(CultureInfo.InvariantCulture, $"{value / Mebi}M") : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What to say past this limit, with the option that moves it: one sentence with a full stop.</summary>
    /// <param name="limits">The limits in force.</param>
    /// <param name="zh">What is too much, with the value of the limit, and what was not checked; without a full stop.</param>
    /// <param name="en">The same in English.</param>
    internal Message Exceeded(Limits limits, FormattableString zh, FormattableString en)
    {
        var (chinese, english) = (FormattableString.Invariant(zh), FormattableString.Invariant(en));
        var value = In(limits);
        if (value >= Most) return Message.Of($"{chinese}；这已是能放宽到的最大值，请拆分文件。", $"{english}; the limit cannot be raised any further, so divide the file.");
        var option = $"--limit {Name}={Write(Math.Min(value * 2, Most))}";
        return Message.Of($"{chinese}；确实需要时可加 {option} 放宽。", $"{english}; where that is right, raise the limit with {option}.");
    }
}
