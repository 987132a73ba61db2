namespace PlanLint.Model;

/// <summary>How a quantity limits what it counts.</summary>
public enum Bound
{
    /// <summary>300名, 达到13%.</summary>
    Exact,

    /// <summary>不少于, 不低于, 至少, 以上, 余, 多: ≥.</summary>
    AtLeast,

    /// <summary>超过, 突破: &gt;.</summary>
    MoreThan,

    /// <summary>不超过, 以下, 以内: ≤.</summary>
    AtMost,

    /// <summary>约, 近, 左右, 上下: ≈.</summary>
    About,

    /// <summary>5—10场次.</summary>
    Range,
}
