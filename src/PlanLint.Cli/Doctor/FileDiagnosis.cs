using PlanLint.Cli.Survey;
using PlanLint.Model;

namespace PlanLint.Cli.Doctor;

/// <summary>What would become of one file.</summary>
/// <param name="File">What the file is.</param>
/// <param name="ConfigFiles">The <c>.editorconfig</c> files that may hold for it, nearest first, as shown.</param>
/// <param name="NotInSearch">Why a search in the working folder passes it over, a few words without a full stop; null when it does not.</param>
internal sealed record FileDiagnosis(SurveyedFile File, IReadOnlyList<string> ConfigFiles, Message? NotInSearch);
