using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint;

/// <summary>
/// A small file can hold a hundred thousand faults of one kind. The first hundred of a kind are told one by one, and then how many more there are: nobody
/// reads the others, and a log of hundreds of megabytes helps nobody either.
/// </summary>
internal static class ManyOfAKind
{
    /// <summary>How many of a kind are told one by one.</summary>
    public const int Told = 100;

    /// <summary>Problems of one file; those of a kind say the same but for their values.</summary>
    public static IReadOnlyList<InputProblem> Shorten(IReadOnlyList<InputProblem> problems) =>
        Shorten(problems, p => p.Reason.TemplateIn(Language.Chinese), (first, at, more) => at with
        {
            Reason = Message.Of(
                $"从这里起还有 {more} 处同样的问题，没有一一列出（{first.Chinese}），请改好前面的再检查一遍。",
                $"From here on there are {more} more problems of this kind, not listed one by one ({first.English}); mend those above and check again."),
        });

    /// <summary>Problems of any number of configuration files, likewise for each file.</summary>
    public static IReadOnlyList<ConfigProblem> Shorten(IReadOnlyList<ConfigProblem> problems) =>
        Shorten(problems, p => (p.Path, p.Message.TemplateIn(Language.Chinese)), (first, at, more) => at with
        {
            Message = Message.Of(
                $"从这里起还有 {more} 处同样的问题，没有一一列出（{first.Message.In(Language.Chinese).TrimEnd('。')}），请改好前面的再检查一遍。",
                $"From here on there are {more} more problems of this kind, not listed one by one ({first.Message.In(Language.English).TrimEnd('.')}); mend those above and check again."),
        });

    /// <summary>Unknown keys of one file.</summary>
    public static IReadOnlyList<UnknownKey> Shorten(IReadOnlyList<UnknownKey> keys) => Shorten(keys, _ => 0, (_, at, more) => at with { More = more });

    /// <summary>Blank cells of one file that were read as merged with those above; other assumptions stay, for their rule tells them together.</summary>
    public static IReadOnlyList<ReaderAssumption> Shorten(IReadOnlyList<ReaderAssumption> assumptions) =>
        Shorten(assumptions, a => a.Kind is AssumptionKind.BlankCell ? 0 : null, (_, at, more) => at with { More = more });

    /// <summary>What is written in one file to suppress findings; those in order stay.</summary>
    public static IReadOnlyList<StatedSuppression> Shorten(IReadOnlyList<StatedSuppression> stated) =>
        Shorten(stated, s => s.Fault?.TemplateIn(Language.Chinese), (first, at, more) => at with
        {
            Fault = Message.Of(
                $"从这里起还有 {more} 条也不起作用，没有一一列出（{first.Chinese}）",
                $"from here on {more} more have none either and are not listed one by one ({first.English})"),
            Removal = null,
        });

    /// <summary>The items; of each kind at most so many, and in the place of the first of its others one that stands for all of them.</summary>
    /// <param name="items">In the order of the text, which stays.</param>
    /// <param name="kind">Null for an item that is always told.</param>
    /// <param name="rest">Given the first of the kind, the one whose place it takes, and for how many it stands.</param>
    private static IReadOnlyList<T> Shorten<T>(IReadOnlyList<T> items, Func<T, object?> kind, Func<T, T, int, T> rest)
    {
        if (items.Count <= Told) return items;
        var kinds = new Dictionary<object, (T First, int Count, int Place)>();
        List<T> told = [];
        foreach (var item in items)
        {
            var (first, count, place) = (item, 0, 0);
            if (kind(item) is { } own)
            {
                if (kinds.TryGetValue(own, out var known)) (first, count, place) = known;
                if (count == Told) place = told.Count;
                kinds[own] = (first, count + 1, place);
            }

            if (count <= Told) told.Add(item);
        }

        foreach (var (first, count, place) in kinds.Values.Where(k => k.Count > Told)) told[place] = rest(first, told[place], count - Told);
        return told;
    }
}
