using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Corpus;

/// <summary>Clauses and titles of the sample plans, without the names of their counties.</summary>
internal sealed class SamplePhrases
{
    /// <summary>Longer stretches without a place to change would stand word for word in many rows.</summary>
    private const int MostFixed = 13;

    private static readonly string[] Names = ["hantai", "shenmu", "quxian", "weiyang", "chengkou"];

    private static readonly string[] Levels = ["区", "县", "市"];

    private static readonly string[] Marks = ["“”", "（）", "《》", "〈〉", "〔〕", "()"];

    private SamplePhrases(IReadOnlyList<Phrase> clauses, IReadOnlyList<Phrase> tasks)
    {
        (Clauses, Tasks) = (clauses, tasks);
        Stretches = [.. clauses.SelectMany(c => c.Stretches).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Parts of sentences, without the mark behind them.</summary>
    public IReadOnlyList<Phrase> Clauses { get; }

    /// <summary>What stays the same in clauses, in the order of the samples.</summary>
    public IReadOnlyList<string> Stretches { get; }

    /// <summary>Titles of tasks.</summary>
    public IReadOnlyList<Phrase> Tasks { get; }

    /// <summary>Reads the samples.</summary>
    /// <param name="folder">The folder <c>samples</c> of the repository.</param>
    /// <param name="profile">The profile they are read with.</param>
    public static SamplePhrases Read(string folder, Profile profile)
    {
        var plans = Names.Select(n => Plan(Path.Combine(folder, n, $"{n}.plan.yaml"), profile)).ToList();
        string[] places = [.. plans.SelectMany(p => p.Jurisdiction!.Within.Select(w => w.Value).Append(p.Jurisdiction.Name.Value)).Select(n => n[..^1]).Distinct()];
        var clauses = plans.SelectMany(p => p.AllRows).SelectMany(r => r.Content.Value.Split(['，', '。', '；', '\n'])).Where(c => c.Length is >= 8 and <= 40);
        var titles = plans.SelectMany(p => p.AllTasks).Select(t => t.Title.Value).Where(t => t.Length is >= 6 and <= 30);
        return new(Phrases(clauses, places), Phrases(titles, places));
    }

    private static Phrase[] Phrases(IEnumerable<string> texts, string[] places) =>
        [.. texts.Select(t => t.Trim()).Where(t => IsWhole(t) && !places.Any(p => t.Contains(p, StringComparison.Ordinal))).Select(Anywhere).Distinct(StringComparer.Ordinal)
            .Select(Phrase.Of).Where(p => p.Places > 0 && p.LongestFixed <= MostFixed)];

    /// <summary>A district's words about itself would be wrong in the plan of a county.</summary>
    private static string Anywhere(string text) =>
        Levels.Aggregate(text, (t, level) => t.Replace($"全{level}", "各地", StringComparison.Ordinal).Replace($"我{level}", "本地", StringComparison.Ordinal).Replace($"{level}内", "当地", StringComparison.Ordinal));

    /// <summary>Whether no bracket or quotation mark was cut in two.</summary>
    private static bool IsWhole(string text) => Marks.All(m => text.Count(c => c == m[0]) == text.Count(c => c == m[1]));

    private static Plan Plan(string path, Profile profile)
    {
        var source = TextDecoder.Decode(new(path, File.ReadAllBytes(path))).Source!;
        return PlanMapper.Map(new YamlReader().Read(source, Limits.Default), profile, Limits.Default).Plan!;
    }
}
