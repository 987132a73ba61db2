using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Words around a number that say how exact it is, and whether they go together.</summary>
public static class Hedges
{
    /// <summary>
    /// The fault of a quantity of a text. 力争 and 争取 alone never count; 达到 goes with everything but 以上. A word that only looks like a
    /// hedge (节约5吨, 签约20家, 技术突破3项) is none.
    /// </summary>
    public static HedgeFault Of(string text, Quantity quantity)
    {
        if (quantity.Hedges.Count == 0) return HedgeFault.None;
        var hedges = IsPartOfWord(text, quantity) ? [.. quantity.Hedges.Skip(1)] : quantity.Hedges;
        var reaches = hedges.Any(h => h is "达到" or "达");
        var least = hedges.Count(h => h is "超过" or "突破" or "不少于" or "不低于" or "至少");
        var most = hedges.Count(h => h is "不超过" or "不高于");
        var near = hedges.Count(h => h is "大约" or "将近" or "接近" or "约" or "近");
        var about = hedges.Count(h => h is "左右" or "上下");
        var below = hedges.Count(h => h is "以下" or "以内");
        var odd = hedges.Count(h => h is "余" or "多");
        var above = hedges.Contains("以上") ? 1 : 0;
        if ((least > 0 && near + about + below + most > 0) || (most > 0 && above + odd + about + near > 0) || (near > 0 && above + odd > 0) || (odd > 0 && about > 0))
            return HedgeFault.Contradictory;
        if ((reaches && above > 0) || least + above > 1 || (least > 0 && odd > 0) || odd + above > 1 || most + below > 1 || near + about > 1)
            return HedgeFault.Redundant;
        return near + about > 0 ? HedgeFault.Approximate : HedgeFault.None;
    }

    /// <summary>The hedge behind the unit, where a redundant one stands there; null elsewhere.</summary>
    public static TextSpan? Surplus(string text, Quantity quantity)
    {
        if (quantity.Hedges is not [.., "以上" or "以下" or "以内" or "左右" or "上下"] || Of(text, quantity) is not HedgeFault.Redundant) return null;
        var last = quantity.Hedges[^1];
        return Characters.HasBefore(text, quantity.Span.End, last) ? new(quantity.Span.End - last.Length, last.Length) : null;
    }

    private static bool IsPartOfWord(string text, Quantity quantity)
    {
        var before = quantity.Span.Start > 0 ? text[quantity.Span.Start - 1] : ' ';
        return quantity.Hedges[0] switch
        {
            "约" => "节集签预履合邀契条公特失制".Contains(before, StringComparison.Ordinal),
            "近" => "附最邻临靠亲贴".Contains(before, StringComparison.Ordinal),
            "达" => "到传直发表抵送".Contains(before, StringComparison.Ordinal),
            "突破" => quantity.Unit is not ("人" or "人次" or "名" or "户" or "%" or "元" or "万元" or "亿元"),
            _ => false,
        };
    }
}
