using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary><c>rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var format = new Option<string>("--format", "-f") { Description = says.Of("输出格式：text 或 json。", "Output format: text or json."), HelpName = "text|json", DefaultValueFactory = _ => "text" };
        var packs = RulesOption.Create(says);
        var command = new Command("rules", says.Of("列出全部规则。", "Lists all rules.")) { format, packs, Test(terminal, language, says) };
        command.SetAction(parsed =>
        {
            var rules = RulesHere.Of(terminal, language, RulesOption.Paths(parsed.GetValue(packs), terminal)).Rules.Rules;
            terminal.Write(parsed.GetValue(format) switch
            {
                "text" => string.Concat(rules.Select(r => $"{r.Id}  {SeverityWords.Of(r.Severity),-7}  {RulePage.Of(r).Title(language)}  ({r.Name})\n")),
                "json" => new JsonArray([.. rules.Select(Shown)]).ToJsonString(Json) + "\n",
                var other => throw new UsageException(Message.Of($"rules 没有“{other}”这种格式，可用 text 或 json。", $"'rules' has no format '{other}'; use text or json.")),
            });
            return 0;
        });
        return command;
    }

    private static Command Test(Terminal terminal, Language language, Wording says)
    {
        var packs = new Argument<string[]>("PACK") { Arity = ArgumentArity.ZeroOrMore, Description = says.Of("规则包；不写则是 .editorconfig 指定的规则包。", "Packs of rules; those that .editorconfig names when left out.") };
        var command = new Command("test", says.Of("运行规则包里的例子：不合规的应当报出，合规的不应当报出。", "Runs the examples of packs of rules: what fails must be found, what passes must not.")) { packs };
        command.SetAction(parsed => new RulesTest(terminal, language).Run(RulesOption.Paths(parsed.GetValue(packs), terminal)));
        return command;
    }

    private static JsonObject Shown(RuleInfo rule)
    {
        var page = RulePage.Of(rule);
        return new()
        {
            ["id"] = rule.Id,
            ["name"] = rule.Name,
            ["category"] = rule.Category.ToString(),
            ["severity"] = SeverityWords.Of(rule.Severity),
            ["fix"] = rule.Fix?.ToString().ToLowerInvariant(),
            ["title"] = new JsonObject { ["zh"] = page.Title(Language.Chinese), ["en"] = page.Title(Language.English) },
            ["source"] = rule.Source,
            ["page"] = Product.PageOf(rule),
            ["pack"] = rule.Extension is { } pack ? $"{pack.Id}@{pack.Version}" : null,
        };
    }
}
