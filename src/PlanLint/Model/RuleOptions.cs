namespace PlanLint.Model;

/// <summary>The <c>planlint_*</c> settings that rules read, as a fact of the run. The defaults are those of the catalogue.</summary>
public sealed record RuleOptions
{
    /// <summary><c>planlint_target_scope</c> (PL3001): what must state a numeric target.</summary>
    public TargetScope TargetScope { get; init; } = TargetScope.Action;

    /// <summary><c>planlint_lead_unit</c> (PL1001) = <c>first_responsible</c>: the first responsible unit counts as lead.</summary>
    public bool FirstResponsibleLeads { get; init; }

    /// <summary><c>planlint_include_safeguards</c> (PL1001): safeguards need a lead too.</summary>
    public bool IncludeSafeguards { get; init; }

    /// <summary><c>planlint_approximate</c> (PL3006) = <c>report</c>: a single 约 or 左右 is reported too.</summary>
    public bool ReportApproximate { get; init; }

    /// <summary><c>planlint_duplicate_min_length</c> (PL4001): shorter contents, counted without white space and punctuation, are not compared.</summary>
    public int DuplicateMinLength { get; init; } = 10;

    /// <summary><c>planlint_repeated_sentence_min_length</c> (PL4002): shorter sentences, counted likewise, are not compared.</summary>
    public int RepeatedSentenceMinLength { get; init; } = 10;

    /// <summary><c>planlint_repeated_clause_min_length</c> (PL4002): the same for clauses.</summary>
    public int RepeatedClauseMinLength { get; init; } = 12;

    /// <summary><c>planlint_task_similarity</c> (PL2006, PL2007): how alike two headings must be to be taken for one task, in per cent.</summary>
    public int TaskSimilarity { get; init; } = 55;

    /// <summary><c>planlint_range_mark</c> (PL5005): what joins the two numbers of a range, ～ or —.</summary>
    public string RangeMark { get; init; } = "～";

    /// <summary><c>planlint_similar_percent</c> (PL4003): how many of their pairs of characters two sentences must share to be alike.</summary>
    public int SimilarPercent { get; init; } = 70;

    /// <summary><c>planlint_contained_percent</c> (PL4003): how much of the shorter text must be in the longer one.</summary>
    public int ContainedPercent { get; init; } = 85;

    /// <summary><c>planlint_contained_min_length</c> (PL4003): shorter texts, counted without white space and punctuation, are contained in nothing.</summary>
    public int ContainedMinLength { get; init; } = 20;

    /// <summary><c>planlint_verbatim_min_length</c> (PL4004): shorter runs, counted likewise, are no copies.</summary>
    public int VerbatimMinLength { get; init; } = 18;
}
