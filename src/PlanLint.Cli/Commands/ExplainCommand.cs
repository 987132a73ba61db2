using System.CommandLine;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary><c>explain RULE</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var name = new Argument<string>("RULE") { Description = says.Of("规则编号或名称，例如 PL1001。", "Id or name of a rule, for example PL1001.") };
        var command = new Command("explain", says.Of("说明一条规则：查什么、为什么、怎么改。", "Explains a rule: what it finds, why, how to fix it.")) { name };
        command.SetAction(parsed =>
        {
            var word = parsed.GetValue(name)!;
            var rules = (terminal.Rules ?? BuiltIn.Rules()).Rules;
            var rule = rules.FirstOrDefault(r => string.Equals(r.Id, word, StringComparison.OrdinalIgnoreCase) || string.Equals(r.Name, word, StringComparison.OrdinalIgnoreCase));
            if (rule is null) throw Unknown(word, rules);
            var page = RulePage.Of(rule);
            terminal.Write($"# {rule.Id} {rule.Name}: {page.Title(language)}\n\n{page.MarkdownIn(language)}");
            return 0;
        });
        return command;
    }

    /// <summary>The complaint about a rule that does not exist, with the nearest that does.</summary>
    public static UsageException Unknown(string word, IReadOnlyList<RuleInfo> rules) =>
        Nearest.To(word, rules.Select(r => r.Id).Concat(rules.Select(r => r.Name))) is { } near
            ? new(Message.Of($"没有规则“{word}”，最接近的是“{near}”。", $"There is no rule '{word}'; the nearest is '{near}'."))
            : new(Message.Of($"没有规则“{word}”，用 dotnet plan-lint rules 查看全部规则。", $"There is no rule '{word}'; 'dotnet plan-lint rules' lists all of them."));
}
