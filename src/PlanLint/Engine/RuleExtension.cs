using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>Where rules come from that are not built in.</summary>
/// <param name="Id">Short name, unique in a run.</param>
/// <param name="Version">Three numbers with dots between.</param>
/// <param name="Title">What it is for.</param>
public sealed record RuleExtension(string Id, string Version, Message Title);
