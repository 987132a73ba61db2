using PlanLint.Model;

namespace PlanLint.Baselines;

/// <summary>Why a file is no baseline that can be used.</summary>
/// <param name="Reason">What is wrong, a clause without a full stop.</param>
/// <param name="At">Where in the file.</param>
internal sealed record BaselineFault(Message Reason, Position At);
