namespace PlanLint.Model;

/// <summary>Words that say how many parts of a kind the plan has. The span counts in the text they were found in.</summary>
/// <param name="Span">For example 6项重点工程.</param>
/// <param name="Count">The number.</param>
/// <param name="Noun">提升行动, with or without the subject of the profile before it; 重点行动, 重点工程, 重点人群, 保障措施 or 重点任务.</param>
public sealed record DeclaredCount(TextSpan Span, int Count, string Noun);
