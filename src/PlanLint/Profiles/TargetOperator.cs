namespace PlanLint.Profiles;

/// <summary>How a target compares with its number.</summary>
public enum TargetOperator
{
    /// <summary><c>=</c>: a measured value.</summary>
    Exactly,

    /// <summary><c>&gt;=</c>: 达到, 不低于.</summary>
    AtLeast,

    /// <summary><c>&gt;</c>: 超过.</summary>
    MoreThan,
}
