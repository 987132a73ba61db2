namespace PlanLint.Model;

/// <summary>What was read from one file. It knows nothing of the syntax it came from.</summary>
/// <param name="Title">标题; an empty value at the start of the file when there is none.</param>
/// <param name="Kind">What the document consists of.</param>
public sealed record Plan(Field<string> Title, PlanKind Kind)
{
    /// <summary>Whether the file states the kind; otherwise it was worked out.</summary>
    public bool IsKindStated { get; init; }

    /// <summary>发文机关, or null.</summary>
    public Field<string>? Issuer { get; init; }

    /// <summary>发文字号, or null.</summary>
    public Field<string>? Number { get; init; }

    /// <summary>成文日期 as written, or null.</summary>
    public Field<string>? Date { get; init; }

    /// <summary>行政区, or null.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>规划期, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>上级方案: the file of the plan to compare this one with, as written; null when none is named.</summary>
    public Field<string>? Parent { get; init; }

    /// <summary>依据, in the order of the text.</summary>
    public IReadOnlyList<BasisDocument> Basis { get; init; } = [];

    /// <summary>Headline targets as text, in the order of the text.</summary>
    public IReadOnlyList<Field<string>> Targets { get; init; } = [];

    /// <summary>Paragraphs outside every action.</summary>
    public IReadOnlyList<Field<string>> Intro { get; init; } = [];

    /// <summary>The division table, or the only tree there is.</summary>
    public IReadOnlyList<PlanAction> Actions { get; init; } = [];

    /// <summary>The prose tree of a document that has a division table as well; empty otherwise.</summary>
    public IReadOnlyList<PlanAction> Body { get; init; } = [];

    /// <summary>附件说明: the annexes that the text announces, with their numbers as printed, in the order of the text.</summary>
    public IReadOnlyList<Field<string>> AnnexNotes { get; init; } = [];

    /// <summary>The annexes behind the text, in the order of the text. A file that is itself the annex of another document has none.</summary>
    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>Both trees, the division table first.</summary>
    public IEnumerable<PlanAction> AllActions => Actions.Concat(Body);

    /// <summary>All tasks of both trees, in that order.</summary>
    public IEnumerable<PlanTask> AllTasks
    {
        get
        {
            foreach (var action in AllActions)
            {
                foreach (var task in action.Tasks) yield return task;
            }
        }
    }

    /// <summary>All rows of both trees, in that order, implicit ones included.</summary>
    public IEnumerable<ContentRow> AllRows
    {
        get
        {
            foreach (var action in AllActions)
            {
                foreach (var row in action.Rows) yield return row;
                foreach (var task in action.Tasks)
                {
                    foreach (var row in task.Rows) yield return row;
                }
            }
        }
    }

    /// <summary>All unit mentions of both trees, in that order.</summary>
    public IReadOnlyList<UnitMention> AllUnits
    {
        get
        {
            // A list, for sequences of sequences take several times as long.
            var units = new List<UnitMention>();
            foreach (var action in AllActions)
            {
                units.AddRange(action.Units);
                foreach (var row in action.Rows) units.AddRange(row.Units);
                foreach (var task in action.Tasks)
                {
                    units.AddRange(task.Units);
                    foreach (var row in task.Rows) units.AddRange(row.Units);
                }
            }

            return units;
        }
    }

    /// <summary>The prose if there is any, else the division table.</summary>
    public IReadOnlyList<PlanAction> Prose => Body.Count > 0 ? Body : Actions;

    /// <summary>Keys of the profile's populations, key projects and safeguards that the titles of actions cover.</summary>
    public IReadOnlySet<string> Covered { get; init; } = System.Collections.Immutable.ImmutableHashSet<string>.Empty;

    /// <summary>Whether any unit anywhere is named as lead.</summary>
    public bool HasLeads { get; init; }

    /// <summary>Whether any unit anywhere is named at all.</summary>
    public bool HasUnits { get; init; }
}
