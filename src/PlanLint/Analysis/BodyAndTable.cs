using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>What the prose of a plan and its division table call the same actions and tasks.</summary>
internal static class BodyAndTable
{
    private const int LongestHeading = 40;
    private const int ShortestMention = 6;
    private const int LongestMentions = 20_000;
    private const int DefaultSimilarity = 55;

    /// <summary>
    /// <see cref="BodyHeading"/> and <see cref="HeadingPair"/> facts in the order of the prose; none unless the plan has both, and none when
    /// the table has not a single action of the prose, for then it is built otherwise.
    /// </summary>
    public static IReadOnlyList<object> Of(Plan plan)
    {
        List<PlanAction> body = [.. plan.Body.Where(a => a.Kind is not ActionKind.Safeguard)];
        List<PlanAction> table = [.. plan.Actions.Where(a => a.Kind is not ActionKind.Safeguard)];
        if (body.Count == 0 || table.Count == 0) return [];

        var owners = new Dictionary<string, PlanAction>(StringComparer.Ordinal);
        foreach (var action in plan.Actions)
        {
            foreach (var task in action.Tasks) owners.TryAdd(ComparisonKey.Of(task.Title.Value), action);
        }

        var partners = Partners(body, table, owners);
        if (partners.All(p => p.Table is null)) return [];

        var facts = new List<object>();
        foreach (var (action, (partner, pair)) in body.Zip(partners))
        {
            facts.Add(new BodyHeading(action.Title, IsAction: true) { Pair = pair });
            if (pair is not null) facts.Add(pair);
            if (partner is not null) AddTasks(facts, action, partner, owners);
        }

        return facts;
    }

    private static void AddTasks(List<object> facts, PlanAction body, PlanAction table, Dictionary<string, PlanAction> owners)
    {
        List<HeadingItem> inTable = [.. table.Tasks.Select(HeadingItem.Of), .. table.Rows.Select(r => HeadingItem.Paragraph(r.Content, r.Key))];
        // A table that assigns whole actions says nothing of tasks.
        if (inTable.Count == 0) return;

        List<HeadingItem> inBody = [.. body.Tasks.Select(HeadingItem.Of), .. body.Rows.Select(r => HeadingItem.Paragraph(r.Content, r.Key))];
        if (body.Intro is { } intro) inBody.Add(HeadingItem.Paragraph(intro, ComparisonKey.Of(intro.Value)));
        var mentions = Mentions(table);
        foreach (var (item, match) in inBody.Zip(HeadingMatcher.Match(inBody, inTable)))
        {
            var pair = match?.Pair;
            if (item.IsHeading && item.Key.Length is > 0 and <= LongestHeading)
            {
                facts.Add(new BodyHeading(item.Text, IsAction: false)
                {
                    Pair = pair,
                    TableAction = table.Title,
                    IsMentioned = owners.ContainsKey(item.Key) || item.Key.Length >= ShortestMention && mentions.Contains(item.Key, StringComparison.Ordinal),
                });
            }

            if (pair is not null) facts.Add(pair);
        }
    }

    /// <summary>All words of an action of the table, in which a task may be merged.</summary>
    private static string Mentions(PlanAction table)
    {
        var words = new System.Text.StringBuilder();
        foreach (var key in table.Rows.Concat(table.Tasks.SelectMany(t => t.Rows)).Select(r => r.Key).Concat(table.Tasks.Select(t => ComparisonKey.Of(t.Title.Value))))
        {
            if (words.Length > LongestMentions) break;
            words.Append(key).Append('\n');
        }

        return words.ToString();
    }

    /// <summary>The action of the table for each of the prose: by what the profile takes them for, by title, by their tasks.</summary>
    private static List<(PlanAction? Table, HeadingPair? Pair)> Partners(List<PlanAction> body, List<PlanAction> table, Dictionary<string, PlanAction> owners)
    {
        var known = new Dictionary<string, PlanAction>(StringComparer.Ordinal);
        foreach (var action in table)
        {
            if (action.Topic is { } topic) known.TryAdd($"topic {topic}", action);
            known.TryAdd(action.Key, action);
        }

        var partners = body.ConvertAll<(PlanAction? Table, HeadingPair? Pair)>(a =>
            known.TryGetValue($"topic {a.Topic}", out var same) || known.TryGetValue(a.Key, out same) ? (same, Same(a, same)) : default);
        List<PlanAction> open = [.. body.Where((_, i) => partners[i].Table is null)];
        HashSet<PlanAction> used = new(partners.Select(p => p.Table).OfType<PlanAction>(), ReferenceEqualityComparer.Instance);
        List<PlanAction> free = [.. table.Where(a => !used.Contains(a))];
        var matched = HeadingMatcher.Match([.. open.Select(Item)], [.. free.Select(Item)]);
        for (int i = 0, next = 0; i < body.Count; i++)
        {
            if (partners[i].Table is not null) continue;
            var match = matched[next++];
            // The tasks of two actions are compared when their titles are alike by default; whether they are for the rule is the rule's to say.
            if (match is var (index, pair) && pair.IsPair(DefaultSimilarity)) partners[i] = (free[index], pair);
            else if (ByTasks(body[i], owners) is { } owner) partners[i] = (owner, Same(body[i], owner));
            else partners[i] = (null, match?.Pair);
        }

        return partners;
    }

    /// <summary>The action of the table that has at least half of an action's tasks word for word; null when none has.</summary>
    private static PlanAction? ByTasks(PlanAction action, Dictionary<string, PlanAction> owners)
    {
        var most = action.Tasks
            .Select(t => owners.GetValueOrDefault(ComparisonKey.Of(t.Title.Value)))
            .OfType<PlanAction>()
            .GroupBy(a => a.Id)
            .MaxBy(g => g.Count());
        return most is not null && most.Count() * 2 >= action.Tasks.Count ? most.First() : null;
    }

    /// <summary>Actions that the profile takes for one may be called either way.</summary>
    private static HeadingPair Same(PlanAction body, PlanAction table) => new(body.Title, table.Title) { Similarity = 100, IsSure = true, IsHeading = true };

    private static HeadingItem Item(PlanAction action) => new(action.Title, action.Key) { IsHeading = true };
}
