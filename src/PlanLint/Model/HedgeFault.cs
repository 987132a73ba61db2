namespace PlanLint.Model;

/// <summary>What is wrong with the words around a number that say how exact it is.</summary>
public enum HedgeFault
{
    /// <summary>Nothing: no such word, or one that limits.</summary>
    None,

    /// <summary>About so many and nothing more: 3000人左右.</summary>
    Approximate,

    /// <summary>Two that say the same: 不少于5000人次以上.</summary>
    Redundant,

    /// <summary>Two that exclude each other: 不少于5000人左右.</summary>
    Contradictory,
}
