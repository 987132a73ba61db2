namespace PlanLint.Model;

/// <summary>A second place that helps to understand a finding.</summary>
/// <param name="At">The place.</param>
/// <param name="Note">What is there, a few words without a full stop, for example <c>第一次出现</c>.</param>
public sealed record RelatedPlace(Location At, Message Note);
