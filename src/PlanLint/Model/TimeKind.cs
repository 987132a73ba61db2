namespace PlanLint.Model;

/// <summary>What a time expression says.</summary>
public enum TimeKind
{
    /// <summary>2025年, 到2025年底.</summary>
    Year,

    /// <summary>2021—2025年.</summary>
    Years,

    /// <summary>“十四五”期间, 十四五末.</summary>
    FiveYearPlan,

    /// <summary>每年, 每季度, 年均.</summary>
    Recurring,

    /// <summary>年底前, 规划期内.</summary>
    Relative,
}
