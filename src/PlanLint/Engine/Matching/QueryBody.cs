using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>A query as it was written: the facts it begins with, and its steps in order.</summary>
internal sealed record QueryBody(Type Fact, IReadOnlyList<LambdaExpression> Conditions, IReadOnlyList<QueryStep> Steps)
{
    public QueryBody Then(QueryStep step) => this with { Steps = [.. Steps, step] };

    public QueryBody WithLast(QueryStep step) => this with { Steps = [.. Steps.SkipLast(1), step] };
}
