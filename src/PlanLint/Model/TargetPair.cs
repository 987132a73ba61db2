namespace PlanLint.Model;

/// <summary>Two places that state the same target: in the prose and in the division table, or one indicator for one year.</summary>
/// <param name="First">The first in the order of the model, the division table before the prose.</param>
/// <param name="Second">The other.</param>
/// <param name="What">What is counted, in the words of the text.</param>
public sealed record TargetPair(NumericTarget First, NumericTarget Second, string What)
{
    /// <summary>Whether both name the same number; how they limit it does not count.</summary>
    public bool Agrees => First.Quantity.Low == Second.Quantity.Low && First.Quantity.High == Second.Quantity.High;

    /// <summary>The first value as written.</summary>
    public string FirstWords => Words(First);

    /// <summary>The second value as written.</summary>
    public string SecondWords => Words(Second);

    private static string Words(NumericTarget target) => target.Passage.Text.Value.Substring(target.Quantity.Span.Start, target.Quantity.Span.Length);
}
