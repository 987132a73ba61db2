using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>One entry of a rule's left side as it was written: expression trees, bound to nothing yet.</summary>
internal abstract record Element
{
    private Element() { }

    public sealed record Match(Type Fact, LambdaExpression? Alias, IReadOnlyList<LambdaExpression> Conditions) : Element;

    public sealed record Quantified(Type Fact, bool IsWanted, IReadOnlyList<LambdaExpression> Conditions) : Element;

    public sealed record Every(Type Fact, LambdaExpression? Where, IReadOnlyList<LambdaExpression> Conditions) : Element;

    public sealed record Query(LambdaExpression Alias, QueryBody Body) : Element;

    public sealed record Let(LambdaExpression Alias, LambdaExpression Value) : Element;

    public sealed record Having(IReadOnlyList<LambdaExpression> Conditions) : Element;

    public sealed record All(IReadOnlyList<Element> Members) : Element;

    public sealed record Any(IReadOnlyList<Element> Members) : Element;
}
