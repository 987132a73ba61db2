using System.Collections.Immutable;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Packs;

/// <summary>Reads the registers that a pack names: one column of a CSV file beside it. Each file is read once.</summary>
/// <param name="pack">Full path of the pack.</param>
/// <param name="files">Reads files of the repository.</param>
/// <param name="notes">Takes what is wrong.</param>
internal sealed class PackRegisters(string pack, RootFiles files, PackNotes notes)
{
    /// <summary>Most bytes of a register.</summary>
    public const long MaxBytes = 8 << 20;

    private readonly Dictionary<string, IReadOnlyList<TableRow>?> _tables = new(FileNames.Comparer);

    /// <summary>The names in the column that <c>in</c> means, as <see cref="TextTest.KeyOf"/> compares them; null, and noted, when they cannot be had.</summary>
    public IReadOnlySet<string>? Read(PackMap owner)
    {
        if (owner.Map("in", ["file", "column"]) is not { } register || register.Need("file") is not { } file) return null;
        if (RootFiles.PathOf(file, pack) is not { } full)
        {
            notes.Add(register.At("file"), Message.Of($"“{file}”不能用：只能写相对于本文件的路径。", $"'{file}' cannot be used: write a path relative to this file."));
            return null;
        }

        if (!_tables.TryGetValue(full, out var rows)) _tables[full] = rows = Table(full, file, register.At("file"));
        if (rows is null) return null;
        var headers = rows[0].Cells.Select(c => c.Text.Text.Trim()).ToList();
        var column = register.Text("column") is { } name ? headers.IndexOf(name) : 0;
        if (column >= 0) return rows.Skip(1).Where(r => column < r.Cells.Count).Select(r => TextTest.KeyOf(r.Cells[column].Text.Text)).Where(k => k.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);
        var wanted = register.Text("column")!;
        notes.Add(register.At("column"), Nearest.To(wanted, headers) is { } near
            ? Message.Of($"名册“{file}”没有“{wanted}”一列，是不是“{near}”？", $"The register '{file}' has no column '{wanted}'; did you mean '{near}'?")
            : Message.Of($"名册“{file}”没有“{wanted}”一列。", $"The register '{file}' has no column '{wanted}'."));
        return null;
    }

    private IReadOnlyList<TableRow>? Table(string full, string file, Region at)
    {
        var (text, problem) = files.Read(full, file, MaxBytes);
        if (text is null)
        {
            notes.Add(at, problem!);
            return null;
        }

        var document = new CsvReader().Read(new SourceText(file, text.TrimStart('\uFEFF')), Limits.Default);
        if (document is { Problems: [], Root: Node.Flow { Blocks: [Block.Table { Rows: { Count: > 1 } rows }, ..] } }) return rows;
        notes.Add(at, document.Problems is [var first, ..]
            ? Message.Of($"名册“{file}”读不出来：{first.Reason.In(Language.Chinese)}", $"The register '{file}' cannot be read: {first.Reason.In(Language.English)}")
            : Message.Of($"名册“{file}”里没有内容，第一行应当是列名。", $"The register '{file}' holds nothing; its first line must name the columns."));
        return null;
    }
}
