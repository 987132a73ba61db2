namespace PlanLint.Model;

/// <summary>One way in which a document writes the name of a unit.</summary>
/// <param name="Identity">Number of the unit in the document; spellings of one unit share it.</param>
/// <param name="Outside">The name for comparison, without what stands in brackets.</param>
/// <param name="Mentions">Where it is written so, in the order of the document; at least one.</param>
public sealed record UnitSpelling(int Identity, string Outside, IReadOnlyList<UnitMention> Mentions)
{
    /// <summary>The first of them.</summary>
    public UnitMention First => Mentions[0];

    /// <summary>The name as first written, in one piece.</summary>
    public string Name => First.Name.WithoutGaps().Value;
}
