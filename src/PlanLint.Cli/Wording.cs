using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>Picks the words of one language.</summary>
internal sealed record Wording(Language Language)
{
    public string Of(string chinese, string english) => Language is Language.Chinese ? chinese : english;
}
