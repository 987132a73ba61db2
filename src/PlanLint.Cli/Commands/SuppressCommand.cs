using System.CommandLine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>suppress RULE --where PATH --reason TEXT</c>: writes a suppression into the suppressions file.</summary>
internal static class SuppressCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var rule = new Argument<string>("RULE") { Description = says.Of("规则编号或名称，例如 PL2001。", "Id or name of the rule, such as PL2001.") };
        var where = new Option<string>("--where")
        {
            HelpName = "FILE[:PATH]",
            Required = true,
            Description = says.Of("方案文件；只豁免一处时加冒号和位置，例如 方案.docx:行动“…”/任务“…”。", "The plan; with a colon and a logical path to mean one place in it."),
        };
        var reason = new Option<string>("--reason") { HelpName = "TEXT", Required = true, Description = says.Of("理由，至少 4 个字。", "Why, in at least 4 characters.") };
        var text = new Option<string>("--text") { HelpName = "WORDS", Description = says.Of("问题标出的文字；同一处有几个问题时，只豁免这一个。", "The words marked by the finding, to mean one of several at one place.") };
        var until = new Option<string>("--until") { HelpName = "DATE", Description = says.Of("最后一天，例如 2026-12-31；不写则不过期。", "The last day, such as 2026-12-31; no end when left out.") };
        var owner = new Option<string>("--owner") { HelpName = "NAME", Description = says.Of("谁负责跟进。", "Who answers for it.") };
        var approver = new Option<string>("--approver") { HelpName = "NAME", Description = says.Of("谁批准的。", "Who agreed to it.") };
        var packs = RulesOption.Create(says);
        var command = new Command("suppress", says.Of("豁免一个问题：写进方案旁边的 planlint.suppressions.yaml。", "Suppresses a finding: adds it to planlint.suppressions.yaml beside the plan."))
        {
            rule, where, reason, text, until, owner, approver, packs,
        };
        command.SetAction(parsed => new SuppressRun(terminal, language)
        {
            Rule = parsed.GetValue(rule)!,
            Packs = RulesOption.Paths(parsed.GetValue(packs), terminal),
            Where = parsed.GetValue(where)!,
            Reason = parsed.GetValue(reason)!,
            Text = parsed.GetValue(text),
            Until = parsed.GetValue(until),
            Owner = parsed.GetValue(owner),
            Approver = parsed.GetValue(approver),
        }.Run());
        return command;
    }
}
