namespace PlanLint.Model;

/// <summary>Why a number cannot be meant as it is written.</summary>
public enum NumberFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>10-5场次: the range does not rise.</summary>
    FallingRange,

    /// <summary>5-10万人, 15～30%: the multiplier or % stands behind the second number only.</summary>
    HalfRange,

    /// <summary>覆盖率达到130%: a share of more than everything.</summary>
    ShareAbove100,

    /// <summary>2.5名: half a person.</summary>
    BrokenCount,
}
