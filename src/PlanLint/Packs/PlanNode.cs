using System.Collections.Immutable;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>A node of a plan with all that rules written as data may ask of it. A fact, made only where such rules run.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">The words that stand for it.</param>
/// <param name="Label">What to call it in a message.</param>
internal sealed record PlanNode(PlanNodeKind Kind, Location At, string Label)
{
    /// <summary>Texts by the name of the field; what the file does not state is not there.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Kind of the action that it is or belongs to; null for the plan and what belongs to no action.</summary>
    public ActionKind? ActionKind { get; init; }

    /// <summary>Title of that action; empty when there is none.</summary>
    public string ActionTitle { get; init; } = "";

    /// <summary>Title of the task that it is or belongs to; empty when there is none.</summary>
    public string TaskTitle { get; init; } = "";

    /// <summary>The units named for it or for anything in it; of a row without any, those of its task, else of its action. Of a unit itself.</summary>
    public IReadOnlyList<UnitMention> Units { get; init; } = [];

    /// <summary>The targets stated in it.</summary>
    public IReadOnlyList<NumericTarget> Targets { get; init; } = [];

    /// <summary>The documents cited in it.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The years by which something in it is due.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>How many actions it holds.</summary>
    public int Actions { get; init; }

    /// <summary>How many tasks it holds.</summary>
    public int Tasks { get; init; }

    /// <summary>How many rows it holds, implicit ones included.</summary>
    public int Rows { get; init; }
}
