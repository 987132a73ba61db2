using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>A word of the superseded outline: its name, or one of its populations as an action or in a list. Cited titles are PL2005's.</summary>
[Rule("PL2010", "OutdatedFramework", Category.Coverage, Severity.Warning, Fix = FixSafety.Suggestion, Source = "国发〔2021〕9号取代国发〔2006〕7号", Checks = ["period.from", "supersededPopulations", "supersededTerms"], Needs = ["supersededPopulations", "supersededTerms"])]
public sealed class OutdatedFramework : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        SupersededWord found = default!;

        When()
            .Match(() => passage, p => p.Kind != PassageKind.Unit)
            .Match(() => found, f => f.Passage.Id == passage.Id);

        Then()
            .Report(
                at: () => found.At,
                message: () => found.IsPopulation
                    ? Message.Of(
                        $"“{found.Words}”是旧纲要的重点人群，{(found.Use == null ? "现行纲要已不再单列" : $"现行纲要的说法是“{found.Use}”")}，请核对是否沿用了旧稿。",
                        $"'{found.Words}' is a population of the superseded outline{(found.Use == null ? "" : $"; the present one says '{found.Use}'")}.")
                    : Message.Of(
                        $"“{found.Words}”是旧纲要的说法，{(found.Use == null ? "现行纲要已不再使用" : $"现在称“{found.Use}”")}，请核对是否沿用了旧稿。",
                        $"'{found.Words}' is wording of the superseded outline{(found.Use == null ? "" : $"; it is now '{found.Use}'")}."),
                fix: () => found.Use == null
                    ? null
                    : new Fix(
                        Message.Of($"改为“{found.Use}”。", $"Replace it by '{found.Use}'."),
                        FixSafety.Suggestion,
                        new Edit(found.At, found.Use!)));
    }
}
