namespace PlanLint.Engine.Matching;

/// <summary>A rule ready to be matched. Immutable but for its evaluators, which get faster with use; shared by all runs.</summary>
internal sealed class CompiledRule(RuleInfo info, Node entry)
{
    public RuleInfo Info { get; } = info;

    /// <summary>Where matching begins.</summary>
    public Node Entry { get; } = entry;

    /// <summary>The sentences it can say, in the order they are written.</summary>
    public required IReadOnlyList<MessageTemplate> Messages { get; init; }

    public required int AliasCount { get; init; }

    public required int PatternCount { get; init; }

    /// <summary>Whether what the rule computes may hold on to the values of the aliases, so that every match needs its own.</summary>
    public required bool CopiesMatches { get; init; }

    /// <summary>The patterns whose facts count as examined; none if the rule matches no single fact.</summary>
    public required Pattern[] Leads { get; init; }

    /// <summary>If new matches can only come from new facts in one of these patterns: these patterns. Otherwise empty.</summary>
    public required Pattern[] Matches { get; init; }

    /// <summary>Types of the facts it looks at.</summary>
    public required Type[] Reads { get; init; }

    /// <summary>Types of the facts it yields, as declared.</summary>
    public required Type[] Yields { get; init; }

    /// <summary>What derives facts.</summary>
    public required Effect[] Deriving { get; init; }

    /// <summary>What reports or acts.</summary>
    public required Effect[] Acting { get; init; }

    /// <summary>Whether the rule looks at facts that the other may yield.</summary>
    public bool DependsOn(CompiledRule other) => Array.Exists(other.Yields, y => Array.Exists(Reads, r => MayBe(y, r)));

    private static bool MayBe(Type yielded, Type read) =>
        read.IsAssignableFrom(yielded) || yielded.IsAssignableFrom(read) || (read.IsInterface && !yielded.IsSealed);
}
