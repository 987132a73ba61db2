using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>A cited document is known to the profile, by title or by number, and the other of the two is wrong. One finding for each document.</summary>
[Rule("PL2005", "BasisCitationMismatch", Category.Coverage, Severity.Warning, Fix = FixSafety.Suggestion, Source = "《党政机关公文处理工作条例》第二十条：引文准确", Checks = ["basis.number", "basis.shortNames", "basis.title", "documents", "supersededTerms"], Needs = ["documents", "supersededTerms"])]
public sealed class BasisCitationMismatch : PlanRule
{
    public override void Define()
    {
        IGrouping<object, Citation> same = default!;
        CitationFault found = default!;

        When()
            .Query(() => same, q => q
                .Match<Citation>()
                .GroupBy(c => (object)ValueTuple.Create(c.Key, c.NumberKey)))
            .Match(() => found, f => f.Citation.Id == same.First().Id);

        Then()
            .Report(
                at: () => found.At,
                message: () => found.Kind == CitationFaultKind.OldName
                    ? Message.Of(
                        $"引用的文件名称里，“{found.Words}”是已被取代的旧名称，现在是“{found.Expected}”，请核对原文件。",
                        $"The cited title uses the superseded name '{found.Words}'; it is now '{found.Expected}'.")
                    : found.Kind == CitationFaultKind.Number
                        ? Message.Of(
                            $"《{found.Citation.Title}》的发文字号应为“{found.Expected}”，这里写成了“{found.Words}”。",
                            $"The number of 《{found.Citation.Title}》 is '{found.Expected}', not '{found.Words}'.")
                        : Message.Of(
                            $"“{found.Number}”的标题是《{found.Expected}》，这里引作“{found.Words}”，请核对原文件。",
                            $"The document '{found.Number}' is titled 《{found.Expected}》, but is cited as '{found.Words}'."),
                related: () => same
                    .Where(c => c.At.Region != same.First().At.Region)
                    .Select(c => new RelatedPlace(c.At, Message.Of($"又一处引用", $"cited again"))),
                fix: () => new Fix(
                    Message.Of($"改为“{found.Expected}”。", $"Replace it by '{found.Expected}'."),
                    FixSafety.Suggestion,
                    new Edit(found.At, found.Expected)));
    }
}
