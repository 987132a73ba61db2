using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Stops a reader at a limit; the reader turns it into the document's problem.</summary>
internal sealed class LimitException(InputProblem problem) : Exception(problem.Reason.In(Language.English))
{
    public InputProblem Problem { get; } = problem;
}
