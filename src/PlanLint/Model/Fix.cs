namespace PlanLint.Model;

/// <summary>A way to mend a finding.</summary>
/// <param name="Title">What it does, one sentence with a full stop.</param>
/// <param name="Safety">When it may be applied.</param>
/// <param name="Edits">The replacements; they do not overlap.</param>
public sealed record Fix(Message Title, FixSafety Safety, params Edit[] Edits);
