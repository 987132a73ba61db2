using System.CommandLine;
using System.CommandLine.Parsing;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli;

/// <summary>What the parser could not make sense of, in our own words: its own are in one language, and not for drafters.</summary>
internal static class ParseErrors
{
    /// <summary>The first error, or null.</summary>
    public static Message? First(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var word, ..]) return Unknown(word, parsed.CommandResult.Command);
        return parsed.Errors is [var error, ..] ? Of(error) : null;
    }

    /// <summary>Options that the parser took for paths: they would be looked for as files.</summary>
    public static Message? UnknownOption(IReadOnlyList<string> paths, ParseResult parsed)
    {
        var literal = parsed.Tokens.SkipWhile(t => t.Type is not TokenType.DoubleDash).Skip(1).Count();
        return paths.SkipLast(literal).FirstOrDefault(IsOption) is { } word ? Unknown(word, parsed.CommandResult.Command) : null;
    }

    private static Message Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Implicit: true, Option: var missing } => Message.Of($"缺少 {missing.Name}：{missing.Description}", $"{missing.Name} is missing: {missing.Description}"),
        OptionResult { Tokens: [] } option => Message.Of($"{option.Option.Name} 后面缺少 {option.Option.HelpName}。", $"{option.Option.Name} needs a value, {option.Option.HelpName}."),
        OptionResult { Tokens: [_, _, ..] } option => Message.Of($"{option.Option.Name} 只能写一次。", $"{option.Option.Name} can be given only once."),
        ArgumentResult argument => Message.Of($"缺少 {argument.Argument.HelpName ?? argument.Argument.Name}：{argument.Argument.Description}", $"{argument.Argument.HelpName ?? argument.Argument.Name} is missing: {argument.Argument.Description}"),
        CommandResult { Command: { Subcommands.Count: > 0 } command } => Message.Of($"{CommandPath.Of(command)} 后面缺少 {NamesIn(command)}。", $"{CommandPath.Of(command)} needs another word: {NamesIn(command)}."),
        _ => Message.Of($"命令行写法有误（{error.Message.TrimEnd('.')}），请看 --help。", $"The command line is wrong ({error.Message.TrimEnd('.')}); see --help."),
    };

    private static Message Unknown(string word, Command command)
    {
        var help = $"dotnet plan-lint {(command.Parents.Any() ? CommandPath.Of(command) + " " : "")}--help";
        if (!IsOption(word)) return Message.Of($"“{word}”是多余的，请看 {help}。", $"'{word}' is too much; see {help}.");
        var name = word.Split('=', ':')[0];
        var known = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => c.Options.Where(o => o.Recursive))).Select(o => o.Name);
        return Nearest.To(name, known) is { } near
            ? Message.Of($"没有“{name}”这个选项，是不是“{near}”？", $"There is no option '{name}'; did you mean '{near}'?")
            : Message.Of($"没有“{name}”这个选项，请看 {help}。", $"There is no option '{name}'; see {help}.");
    }

    private static string NamesIn(Command command) => string.Join(" | ", command.Subcommands.Select(c => c.Name));

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';
}
