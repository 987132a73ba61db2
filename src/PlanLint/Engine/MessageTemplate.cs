namespace PlanLint.Engine;

/// <summary>A sentence that a rule can say, with <c>{0}</c>, <c>{1}</c> … where values of the plan will stand.</summary>
/// <param name="Chinese">The sentence in Chinese.</param>
/// <param name="English">The sentence in English; its numbers count its own values.</param>
public sealed record MessageTemplate(string Chinese, string English);
