namespace PlanLint.Corpus;

/// <summary>A plan of the corpus.</summary>
/// <param name="County">Whose plan it is.</param>
/// <param name="Title">Its title.</param>
internal sealed record CorpusPlan(County County, string Title)
{
    public required string Issuer { get; init; }

    public required string Number { get; init; }

    public required string Date { get; init; }

    public required string Period { get; init; }

    public required IReadOnlyList<string> Basis { get; init; }

    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>The division table.</summary>
    public required IEnumerable<CorpusAction> Actions { get; init; }

    /// <summary>Whether the plan has the tasks as prose too, each with the content of its first row.</summary>
    public required bool HasBody { get; init; }

    /// <summary>The plan with no unit in any row but the first of each action, which is a finding for each of the others.</summary>
    public CorpusPlan WithoutUnits() => this with { Actions = [.. Actions.Select(a => a with { Lead = [], Tasks = a.Tasks.Select((t, i) => t with { Rows = [.. t.Rows.Select((r, j) => i + j == 0 ? r : new(r.Content, null, []))] }) })] };
}
