using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>One key of an order.</summary>
internal sealed record Ordering(LambdaExpression Key, bool IsDescending)
{
    /// <summary>Null first, strings ordinally, everything else as it compares itself.</summary>
    public static IComparer<object?> Comparer { get; } = Comparer<object?>.Create((a, b) =>
        a is string x && b is string y ? string.CompareOrdinal(x, y) : Comparer<object?>.Default.Compare(a, b));
}
