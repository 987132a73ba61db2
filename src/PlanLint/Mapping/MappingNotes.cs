using PlanLint.Formats;
using PlanLint.Mapping.Layouts;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>What the mapper has to say about a document besides its plan.</summary>
internal sealed class MappingNotes(string file, CancellationToken deadline = default)
{
    private readonly List<InputProblem> _problems = [];
    private readonly List<UnknownKey> _unknownKeys = [];
    private readonly List<ReaderAssumption> _assumptions = [];
    private readonly List<UnmappedTable> _unmappedTables = [];

    /// <summary>Path of the document.</summary>
    public string File => file;

    public IReadOnlyList<InputProblem> Problems => _problems;

    public IReadOnlyList<UnknownKey> UnknownKeys => _unknownKeys;

    public IReadOnlyList<ReaderAssumption> Assumptions => _assumptions;

    public IReadOnlyList<UnmappedTable> UnmappedTables => _unmappedTables;

    /// <summary>Stops the mapper when the time of the file is over.</summary>
    /// <exception cref="OperationCanceledException">It is.</exception>
    public void CheckTime() => deadline.ThrowIfCancellationRequested();

    public void Problem(Location at, Message reason) => _problems.Add(new(reason, at));

    public void Assume(AssumptionKind kind, Location at, Message note) => _assumptions.Add(new(kind, at, note));

    public void Assume(AssumptionKind kind, Node node, Message note) => Assume(kind, MapFields.Place(node, new(file, "", node.Region)), note);

    /// <summary>A title above the header is a row of one cell.</summary>
    public void Unmapped(Block.Table table)
    {
        var rows = table.Rows.Select(r => r.Cells.Where(c => !c.Text.IsBlank()).ToList()).Where(cells => cells.Count > 0);
        if ((rows.FirstOrDefault(cells => cells.Count > 1) ?? rows.FirstOrDefault()) is not { } cells) return;
        var headers = string.Join('、', cells.Select(c => c.Text.Text.ReplaceLineEndings("").Trim()));
        _unmappedTables.Add(new(new(file, "", cells[0].Text.Region), headers));
    }

    public void Unknown(Field<string> key, Vocabulary vocabulary) => _unknownKeys.Add(new(
        key,
        Nearest.To(key.Value, vocabulary.Names),
        Message.Of($"{vocabulary.Chinese}", $"{vocabulary.English}")));
}
