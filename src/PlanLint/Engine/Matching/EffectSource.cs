using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>One entry of a rule's right side as it was written.</summary>
internal abstract record EffectSource
{
    private EffectSource() { }

    /// <summary>The expressions that may say something to the reader of a finding.</summary>
    public abstract IEnumerable<LambdaExpression> Sentences { get; }

    public sealed record Report(LambdaExpression At, LambdaExpression Message) : EffectSource
    {
        public LambdaExpression? Related { get; init; }

        public LambdaExpression? Fix { get; init; }

        public LambdaExpression? Severity { get; init; }

        public LambdaExpression? Properties { get; init; }

        public override IEnumerable<LambdaExpression> Sentences => [Message];
    }

    public sealed record Do(LambdaExpression Action) : EffectSource
    {
        public override IEnumerable<LambdaExpression> Sentences => [Action];
    }

    public sealed record Yield(Type Fact, LambdaExpression Value) : EffectSource
    {
        public override IEnumerable<LambdaExpression> Sentences => [];
    }
}
