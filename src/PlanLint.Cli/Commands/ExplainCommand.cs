using System.CommandLine;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>explain RULE</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var name = new Argument<string>("RULE") { Description = says.Of("规则编号或名称，例如 PL1001。", "Id or name of a rule, for example PL1001.") };
        var packs = RulesOption.Create(says);
        var command = new Command("explain", says.Of("说明一条规则：查什么、为什么、怎么改。", "Explains a rule: what it finds, why, how to fix it.")) { name, packs };
        command.SetAction(parsed =>
        {
            var word = parsed.GetValue(name)!;
            var rules = RulesHere.Of(terminal, language, RulesOption.Paths(parsed.GetValue(packs), terminal)).Rules.Rules;
            var rule = rules.FirstOrDefault(r => string.Equals(r.Id, word, StringComparison.OrdinalIgnoreCase) || string.Equals(r.Name, word, StringComparison.OrdinalIgnoreCase));
            if (rule is null) throw UnknownRule.Of(word, [.. rules.Select(r => r.Id), .. rules.Select(r => r.Name)]);
            var page = RulePage.Of(rule);
            terminal.Write($"# {rule.Id} {rule.Name}: {page.Title(language)}\n\n{page.MarkdownIn(language)}");
            return 0;
        });
        return command;
    }
}
