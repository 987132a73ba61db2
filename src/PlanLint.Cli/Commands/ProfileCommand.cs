using System.CommandLine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Cli.Commands;

/// <summary><c>profile list</c> and <c>profile show</c>: what plans are held to, and which file says so.</summary>
internal static class ProfileCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        return new("profile", says.Of("查看领域档案。", "Shows profiles.")) { List(terminal, says), Show(terminal, language, says) };
    }

    private static Command List(Terminal terminal, Wording says)
    {
        var command = new Command("list", says.Of("列出内置的领域档案。", "Lists the built-in profiles."));
        command.SetAction(_ =>
        {
            var profiles = BuiltInProfiles.Ids(BuiltIn.Assembly).Select(id => BuiltInProfiles.Load(BuiltIn.Assembly, id)!.Profile!);
            terminal.Write(string.Concat(profiles.Select(p => $"{p.Id}  {p.Version}  {p.Title}\n")));
            return 0;
        });
        return command;
    }

    private static Command Show(Terminal terminal, Language language, Wording says)
    {
        var name = new Argument<string>("PROFILE") { Arity = ArgumentArity.ZeroOrOne, HelpName = "ID|PATH", Description = says.Of("内置档案的标识，或档案文件的路径。", "The id of a built-in profile, or the path of a profile file.") };
        var plan = new Option<string>("--for") { HelpName = "FILE", Description = says.Of("看这个方案用的是哪份档案。", "The profile that this plan is checked against.") };
        var effective = new Option<bool>("--effective") { Description = says.Of("连同它所继承的档案，合成实际生效的内容，并写明每一处来自哪个文件的哪一行。", "What holds once all that it extends is put together, with file and line of every value.") };
        var format = new Option<string>("--format", "-f") { HelpName = "text|json", Description = says.Of("输出格式：text 或 json，默认 text。", "Output format: text or json; default text.") };
        var command = new Command("show", says.Of("显示一份领域档案。", "Shows one profile.")) { name, plan, effective, format };
        command.SetAction(parsed => new ProfileShow(terminal, language)
        {
            Name = parsed.GetValue(name),
            Plan = parsed.GetValue(plan),
            IsEffective = parsed.GetValue(effective),
            IsJson = parsed.One(format, "text", "text", "json") is "json",
        }.Run());
        return command;
    }
}
