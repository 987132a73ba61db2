namespace PlanLint.Engine.Matching;

/// <summary>The conditions on one fact, sorted by what they read, so that each is evaluated as seldom as possible.</summary>
internal sealed class Pattern(Type fact, int number)
{
    public Type Fact { get; } = fact;

    /// <summary>How many patterns of the rule were built before it.</summary>
    public int Number { get; } = number;

    /// <summary>Conditions on the fact alone.</summary>
    public required Condition[] Alpha { get; init; }

    /// <summary>Parts of other conditions that read the fact alone: false rules a fact out, a fault decides nothing.</summary>
    public required Condition[] AlphaHints { get; init; }

    /// <summary>Conditions on the aliases alone.</summary>
    public required Condition[] Gates { get; init; }

    /// <summary>Parts of other conditions that read the aliases alone: false rules every fact out, a fault decides nothing.</summary>
    public required Condition[] GateHints { get; init; }

    /// <summary>What the hashed part is made of; empty where there is none.</summary>
    public required IReadOnlyList<Equality> Equalities { get; init; }

    /// <summary>The hashed part, or null.</summary>
    public required JoinKey? Key { get; init; }

    /// <summary>What a match looks for under <see cref="Key"/>.</summary>
    public required KeySide? Sought { get; init; }

    /// <summary>What is left to be tested on a fact that the key found.</summary>
    public required Condition[] Rest { get; init; }

    /// <summary>Everything but <see cref="Alpha"/>, equalities included: for facts that no key can be computed for.</summary>
    public required Condition[] Whole { get; init; }

    public bool FiltersAlone => Alpha.Length + AlphaHints.Length > 0;

    /// <summary>Whether the fact passes what can be said of it alone.</summary>
    public bool PassesAlone(object fact)
    {
        if (!Condition.Hold(Alpha, [], fact)) return false;
        foreach (var hint in AlphaHints)
        {
            if (hint.Try([], fact) is false) return false;
        }

        return true;
    }

    /// <summary>The facts that may match, and what is left to be tested on each.</summary>
    public Candidates CandidatesFor(PatternMemory memory, object?[] bound)
    {
        // Without a candidate no condition may throw: a gate that does is left to the first candidate.
        var isOpen = true;
        foreach (var gate in Gates)
        {
            if (gate.Try(bound, null) is not { } holds) isOpen = false;
            else if (!holds) return Candidates.None;
        }
        foreach (var hint in GateHints)
        {
            if (hint.Try(bound, null) is false) return Candidates.None;
        }
        if (!isOpen) return new(memory.Passing(), Whole);
        if (Key is null) return new(memory.Passing(), Rest);
        var key = Sought!.Of(bound, null);
        return ReferenceEquals(key, KeySide.Fault) || memory.HasFaulty()
            ? new(memory.Passing(), Whole)
            : memory.Bucket(key);
    }
}
