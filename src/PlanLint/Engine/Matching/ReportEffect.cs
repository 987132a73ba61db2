using System.Collections.Immutable;
using PlanLint.Model;

namespace PlanLint.Engine.Matching;

internal sealed class ReportEffect(EffectSource.Report source, Binder binder) : Effect
{
    private readonly Computed _at = binder.Value(source.At);
    private readonly Computed _message = binder.Value(source.Message);
    private readonly Computed? _related = source.Related is null ? null : binder.Value(source.Related);
    private readonly Computed? _fix = source.Fix is null ? null : binder.Value(source.Fix);
    private readonly Computed? _severity = source.Severity is null ? null : binder.Value(source.Severity);
    private readonly Computed? _properties = source.Properties is null ? null : binder.Value(source.Properties);

    public override void Apply(object?[] bound, Context context) =>
        context.Findings.Add(new(context.Rule, (Location)Required(_at, bound), (Message)Required(_message, bound))
        {
            Related = Related(bound),
            Fix = (Fix?)_fix?.Of(bound, null),
            Severity = (Severity?)_severity?.Of(bound, null),
            Properties = (IReadOnlyDictionary<string, string>?)_properties?.Of(bound, null) ?? ImmutableSortedDictionary<string, string>.Empty,
        });

    private static object Required(Computed part, object?[] bound) =>
        part.Of(bound, null) ?? throw part.Fault(new InvalidOperationException("It gave null."));

    private RelatedPlace[] Related(object?[] bound)
    {
        if (_related is null) return [];
        // The sequence may be lazy: a fault inside it is the rule's as well.
        try
        {
            return [.. (IEnumerable<RelatedPlace>)Required(_related, bound)];
        }
        catch (Exception e) when (e is not RuleFault)
        {
            throw _related.Fault(e);
        }
    }
}
