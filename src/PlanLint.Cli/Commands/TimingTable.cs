using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>What <c>--timing</c> tells: one line a stage in the order of the pipeline, one for the pauses in which garbage was collected, which count for no stage, then one line a rule, the dearest first.</summary>
internal static class TimingTable
{
    private static readonly (string Name, string Chinese, string English)[] Stages =
    [
        ("read", "读取", "read"),
        ("map", "识别", "map"),
        ("analyse", "分析", "analyse"),
        ("rules", "规则", "rules"),
        ("fixes", "修复", "fixes"),
        ("conclude", "汇总", "conclude"),
        ("report", "报告", "report"),
    ];

    public static IEnumerable<string> Lines(RunTimes times, Language language)
    {
        var says = new Wording(language);
        var stages = times.Stages.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        yield return says.Of("各阶段用时（各线程相加）：", "Time by stage (all threads together):");
        foreach (var (name, chinese, english) in Stages.Where(s => stages.ContainsKey(s.Name))) yield return Line(stages[name], says.Of(chinese, english));
        yield return Line(GC.GetTotalPauseDuration(), says.Of("内存回收", "memory"));
        yield return says.Of("各规则用时：", "Time by rule:");
        foreach (var (id, time) in times.Rules.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal)) yield return Line(time, id);
    }

    private static string Line(TimeSpan time, string name) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds,12:0.0} ms  {name}");
}
