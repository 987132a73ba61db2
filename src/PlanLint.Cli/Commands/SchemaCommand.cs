using System.CommandLine;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Cli.Commands;

/// <summary><c>schema plan|profile|suppressions</c>: the JSON Schema that completes and checks a file in an editor.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var kind = new Argument<string>("KIND") { Description = says.Of("plan（方案文件）、profile（领域档案）或 suppressions（豁免文件）。", "plan, profile or suppressions."), HelpName = "plan|profile|suppressions" };
        var command = new Command("schema", says.Of("输出 JSON Schema，编辑器据此补全和检查。", "Prints the JSON Schema that editors complete and check with.")) { kind };
        command.SetAction(parsed =>
        {
            terminal.Write(parsed.GetValue(kind) switch
            {
                "plan" => PlanSchema.Write(),
                "profile" => ProfileSchema.Json,
                "suppressions" => SuppressionSchema.Write(),
                var other => throw new UsageException(Message.Of($"没有“{other}”的结构，可用 plan、profile 或 suppressions。", $"There is no schema '{other}'; use plan, profile or suppressions.")),
            });
            return 0;
        });
        return command;
    }
}
