namespace PlanLint.Model;

/// <summary>A word that promises an amount or a frequency and names none.</summary>
/// <param name="Span">It and its verb, in the text it was found in: 建设一批, 定期开展.</param>
/// <param name="Word">The word alone: 一批, 若干, 定期.</param>
/// <param name="IsFrequency">Whether it says how often rather than how many.</param>
public sealed record VagueWord(TextSpan Span, string Word, bool IsFrequency);
