namespace PlanLint.Model;

/// <summary>Two values of the plan for an indicator that must rise, for years that follow each other in the plan.</summary>
/// <param name="Earlier">The value for the earlier year.</param>
/// <param name="Later">The value for the later year.</param>
public sealed record IndicatorStep(IndicatorValue Earlier, IndicatorValue Later)
{
    /// <summary>Whether the later value is the greater.</summary>
    public bool Rises => Later.Low > Earlier.Low;
}
