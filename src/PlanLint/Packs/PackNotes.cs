using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>Collects what is wrong with a pack.</summary>
/// <param name="path">The file, as problems shall name it.</param>
internal sealed class PackNotes(string path)
{
    private readonly List<ConfigProblem> _problems = [];

    /// <summary>The problems in the order of the text.</summary>
    public IReadOnlyList<ConfigProblem> Problems => [.. _problems.OrderBy(p => p.At.Line).ThenBy(p => p.At.Column)];

    public void Add(Region region, Message message) => _problems.Add(new(path, region is Region.Text text ? text.Start : new(1, 1), message));
}
