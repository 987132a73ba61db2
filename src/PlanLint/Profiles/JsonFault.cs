using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>What is wrong at one place of a JSON text; <c>Start</c> is the 0-based offset of its first byte.</summary>
internal readonly record struct JsonFault(int Start, Message Message);
