namespace PlanLint.Model;

/// <summary>What is wrong with a bracket, quotation mark or title mark.</summary>
public enum BracketFaultKind
{
    /// <summary>An opening and a closing mark belong together but are not of one pair, such as （…).</summary>
    Mismatched,

    /// <summary>An opening mark without a closing one.</summary>
    NeverClosed,

    /// <summary>A closing mark without an opening one.</summary>
    NeverOpened,
}
