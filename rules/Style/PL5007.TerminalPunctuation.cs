using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>In a division table one cell of running text ends without a stop, or one heading ends with one, unlike the others.</summary>
[Rule("PL5007", "TerminalPunctuation", Category.Style, Severity.Warning, Fix = FixSafety.Suggestion, Source = "GB/T 15834《标点符号用法》：句末用句号，标题末尾不用句号")]
public sealed class TerminalPunctuation : PlanRule
{
    public override void Define()
    {
        PassageEnd end = default!;

        When()
            .Match(() => end)
            .Having(() => end.IsStoppedHeading || end.IsUnstoppedContent);

        Then()
            .Report(
                at: () => end.At,
                message: () => end.HasStop
                    ? Message.Of(
                        $"“{end.Words}”末尾有句号，同类的 {end.Total} 处里有 {end.Total - end.Stopped} 处没有，应当统一。",
                        $"'{end.Words}' ends with a full stop, and {end.Total - end.Stopped} of the {end.Total} of its kind do not; make them alike.")
                    : Message.Of(
                        $"“{end.Words}”末尾没有句号，同类的 {end.Total} 处里有 {end.Stopped} 处有，请看是不是没有写完。",
                        $"'{end.Words}' ends without a full stop, and {end.Stopped} of the {end.Total} of its kind have one; see whether words are missing."),
                fix: () => end.Gap == null
                    ? null
                    : end.HasStop
                        ? new Fix(Message.Of($"删去末尾的句号。", $"Delete the full stop."), FixSafety.Suggestion, new Edit(end.At, ""))
                        : new Fix(Message.Of($"在末尾补上句号。", $"Add a full stop."), FixSafety.Suggestion, new Edit(end.Gap!, "。")));
    }
}
