using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>What the mapper has to say about a document besides its plan.</summary>
internal sealed class MappingNotes(string file)
{
    private readonly List<InputProblem> _problems = [];
    private readonly List<UnknownKey> _unknownKeys = [];
    private readonly List<ReaderAssumption> _assumptions = [];

    /// <summary>Path of the document.</summary>
    public string File => file;

    public IReadOnlyList<InputProblem> Problems => _problems;

    public IReadOnlyList<UnknownKey> UnknownKeys => _unknownKeys;

    public IReadOnlyList<ReaderAssumption> Assumptions => _assumptions;

    public void Problem(Location at, Message reason) => _problems.Add(new(reason, at));

    public void Assume(AssumptionKind kind, Location at, Message note) => _assumptions.Add(new(kind, at, note));

    public void Assume(AssumptionKind kind, Node node, Message note) => Assume(kind, MapFields.Place(node, new(file, "", node.Region)), note);

    public void Unknown(Field<string> key, Vocabulary vocabulary) => _unknownKeys.Add(new(
        key,
        Nearest.To(key.Value, vocabulary.Names),
        Message.Of($"{vocabulary.Chinese}", $"{vocabulary.English}")));
}
