using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Editions;

/// <summary>The older edition that a plan is compared with, as far as it could be read.</summary>
/// <param name="Plan">The plan; null when there is nothing in it to compare with.</param>
/// <param name="Problems">What could not be read, each with its place in the older edition.</param>
internal sealed record OldEdition(Plan? Plan, IReadOnlyList<InputProblem> Problems)
{
    /// <summary>Why rules about editions checked nothing; null when they could.</summary>
    public Message? Reason => Plan is null ? Message.Of($"旧版没有读成，没有对照。", $"The older edition could not be read; nothing was compared.") : null;

    /// <summary>The plan that a document holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="profile">What holds for the new edition: titles have to mean the same in both.</param>
    /// <param name="limits">What the document may cost.</param>
    public static OldEdition Of(Document document, Profile profile, Limits limits)
    {
        var mapped = PlanMapper.Map(document, profile, limits);
        List<InputProblem> problems = [.. document.Problems, .. mapped.Problems];
        if (mapped.Plan is { } plan && plan.AllRows.Any()) return new(plan, [.. problems.Select(Told)]);
        if (problems.Count == 0) problems.Add(new(Message.Of($"里面没有可检查的行动、任务或内容行。", $"It holds no action, task or row to check."), PlanMapper.Start(document)));
        return new(null, [.. problems.Select(Told)]);
    }

    private static InputProblem Told(InputProblem problem) => problem with
    {
        Reason = Message.Of(
            $"旧版“{problem.At.File}”没有读完整，与它的对照不完整：{problem.Reason.In(Language.Chinese)}",
            $"The older edition '{problem.At.File}' was not read as a whole, so the comparison is not complete: {problem.Reason.In(Language.English)}"),
    };
}
