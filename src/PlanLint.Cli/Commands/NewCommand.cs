using System.CommandLine;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary><c>new rule NAME --category C</c>: the files of a new rule, in a checkout of this repository.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        return new("new", says.Of("新建 PlanLint 仓库里的文件（开发规则用）。", "Creates files in a checkout of PlanLint, for authors of rules.")) { Rule(terminal, language, says) };
    }

    private static Command Rule(Terminal terminal, Language language, Wording says)
    {
        var categories = string.Join(says.Of("、", ", "), CategoryWords.All);
        var name = new Argument<string>("NAME") { Description = says.Of("毛病的英文名，两个词以上，每个词首字母大写，例如 MissingLeadUnit。", "Name of the fault in PascalCase, two words or more, for example MissingLeadUnit.") };
        var category = new Option<string>("--category", "-c") { HelpName = "CATEGORY", Required = true, Description = says.Of($"规则的类别：{categories}。", $"Category of the rule: {categories}.") };
        var command = new Command("rule", says.Of("写好一条新规则的代码、说明页、测试和语料，编号取该类别的下一个；从能通过测试的样子改起。", "Writes code, page, test and corpus of a new rule with the next id of its category; they pass, and you edit from there."))
        {
            name, category,
        };
        command.SetAction(parsed => new NewRule(terminal, language) { Name = parsed.GetValue(name)!, Category = Known(parsed.GetValue(category)!) }.Run());
        return command;
    }

    private static Category Known(string word)
    {
        if (CategoryWords.All.FirstOrDefault(c => string.Equals(c, word, StringComparison.OrdinalIgnoreCase)) is { } known) return Enum.Parse<Category>(known);
        throw new UsageException(Nearest.To(word, CategoryWords.All) is { } near
            ? Message.Of($"没有类别“{word}”，是不是“{near}”？", $"There is no category '{word}'; did you mean '{near}'?")
            : Message.Of($"没有类别“{word}”，可用 {string.Join('、', CategoryWords.All)}。", $"There is no category '{word}'; use {string.Join(", ", CategoryWords.All)}."));
    }
}
