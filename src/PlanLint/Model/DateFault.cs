namespace PlanLint.Model;

/// <summary>What is wrong with a date of issue.</summary>
public enum DateFault
{
    /// <summary>Nothing: 2023年9月8日.</summary>
    None,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>A number is filled up with a zero: 2023年09月08日.</summary>
    ZeroPadded,

    /// <summary>Chinese numerals: 二〇二三年九月八日.</summary>
    ChineseNumerals,

    /// <summary>Year, month or day is missing: 2023年9月.</summary>
    Incomplete,

    /// <summary>A day that no calendar has: 2023年2月30日.</summary>
    NoSuchDay,

    /// <summary>Another way of writing: 2023.9.8.</summary>
    OtherForm,
}
