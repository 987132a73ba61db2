using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Stops the CSV reader where quotation marks do not pair, for nothing behind that place can be trusted; the reader turns it into the document's problem.</summary>
internal sealed class CsvFieldException(InputProblem problem) : Exception(problem.Reason.In(Language.English))
{
    public InputProblem Problem { get; } = problem;
}
