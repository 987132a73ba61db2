namespace PlanLint.Model;

/// <summary>A bracket or quotation mark that is not paired in its passage.</summary>
/// <param name="PassageId">The passage.</param>
/// <param name="Fault">The fault; its spans count in <see cref="Passage.Written"/>.</param>
public sealed record PassageFault(int PassageId, BracketFault Fault);
