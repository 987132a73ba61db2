using PlanLint.Model;

namespace PlanLint.Editions;

/// <summary>Tells targets that must not be exceeded from those that must be reached.</summary>
internal static class LowerIsBetter
{
    private static readonly string[] Ceilings = ["控制在", "控制到", "降至", "降到", "降低到", "降低至", "下降到", "下降至", "减少到", "减少至", "压减到", "压减至", "压缩到", "压缩至", "缩短到", "缩短至", "不高于", "不超过", "不得超过"];

    private static readonly string[] Reductions = ["降低", "下降", "减少", "压减", "压缩", "缩短"];

    private static readonly string[] Bad =
        ["死亡", "事故", "发病", "患病", "失业", "投诉", "排放", "能耗", "浓度", "违法", "违规", "污染", "差错", "损失", "流失", "辍学", "近视", "返贫", "成本", "支出", "赤字", "超标", "时限", "办理时间"];

    /// <summary>Whether less is better; null when the words do not tell, as of a rate of accidents without a bound.</summary>
    /// <param name="clause">The clause that the target stands in.</param>
    /// <param name="quantity">The target.</param>
    public static bool? Of(string clause, Quantity quantity)
    {
        if (quantity.Bound is Bound.AtMost) return true;
        if (quantity.Bound is Bound.AtLeast or Bound.MoreThan) return false;
        if (Has(clause, Ceilings)) return true;
        return Has(clause, Reductions) ? false : Has(clause, Bad) ? null : false;
    }

    private static bool Has(string clause, string[] words) => Array.Exists(words, w => clause.Contains(w, StringComparison.Ordinal));
}
