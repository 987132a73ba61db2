using System.CommandLine;
using PlanLint.Baselines;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary><c>baseline create|update|prune|diff</c>: the file of findings that a team knows and that do not count.</summary>
internal static class BaselineCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var says = new Wording(language);
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = says.Of($"写到这个文件，默认 {Baseline.DefaultName}；已经存在的不会覆盖。", $"Where to write; default {Baseline.DefaultName}. A file that exists is never written over.") };
        var add = new Option<bool>("--add") { Description = says.Of("看过清单以后，把新增的问题写进基线。", "Adds the new findings, once you have seen the list.") };
        return new("baseline", says.Of("管理基线：已经知道、暂不处理的问题。", "Keeps a baseline: findings that are known and do not count."))
        {
            Verb("create", says.Of("把现有的问题记成基线，以后只管新增的。", "Writes down the findings of today; from then on only new ones count."), output, null, run => run.Create()),
            Verb("update", says.Of("使基线与现状一致：列出并去掉没有了的，列出新增的；加 --add 才写入新增的。", "Brings it up to date: lists and takes out what is gone, lists what is new, and adds it with --add only."), null, add, run => run.Update()),
            Verb("prune", says.Of("从基线里去掉已经没有了的，别的不动。", "Takes out what is gone and changes nothing else."), null, null, run => run.Prune()),
            Verb("diff", says.Of("列出新增的和没有了的；有新增时退出码 1。", "Lists what is new and what is gone; exit code 1 when something is new."), null, null, run => run.Diff()),
        };

        Command Verb(string name, string description, Option<string>? target, Option<bool>? more, Func<BaselineRun, int> run)
        {
            var options = new CheckOptions(says);
            var file = target ?? new Option<string>("--baseline") { HelpName = "FILE", Description = says.Of($"基线文件，默认 {Baseline.DefaultName}。", $"The baseline; default {Baseline.DefaultName}.") };
            var command = new Command(name, description) { options.Paths, file };
            if (more is not null) command.Add(more);
            foreach (var option in (Option[])[options.Select, options.Ignore, options.Rules, options.Parent, options.NoSuppressions, options.AsOf, options.Encoding, options.Jobs, options.Quiet]) command.Add(option);
            command.SetAction(parsed =>
            {
                var rules = terminal.Rules ?? BuiltIn.Rules();
                var path = BaselineFile.Named(parsed.GetValue(file)) ?? Baseline.DefaultName;
                // As a report, so that it cannot take the place of a plan.
                var request = new CheckWords(parsed, options).Understand(terminal) with { Language = language, Reports = [new(name, path)] };
                return run(new(request, rules, terminal) { Path = path, MayAdd = more is not null && parsed.GetValue(more) });
            });
            return command;
        }
    }
}
