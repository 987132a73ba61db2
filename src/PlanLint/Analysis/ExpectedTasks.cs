using System.Runtime.CompilerServices;
using PlanLint.Model;
using PlanLint.Parents;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The tasks of the basis document or of the parent plan, and whether the plan takes them up.</summary>
internal static class ExpectedTasks
{
    private const int LeastJaccard = 45;
    private const int LeastWords = 75;
    private const int LongestSentence = 400;

    private static readonly ConditionalWeakTable<Profile, (ParentTask Task, Asked Asked)[]> TasksOf = [];

    /// <summary>
    /// One for each task that plans of this level take up and whose population or key project has an action, in the order of the profile.
    /// Where the level of a plan is not known, tasks for certain levels are left out.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">What it is measured by.</param>
    /// <param name="sentences">Its sentences.</param>
    public static IEnumerable<ExpectedTask> Of(Plan plan, Profile profile, IReadOnlyList<Sentence> sentences)
    {
        var level = LevelOf(plan, profile);
        var keys = sentences.Where(s => !s.IsClause).ToLookup(s => s.Passage.ActionId, s => s.Key);
        return
            from task in TasksOf.GetValue(profile, p => [.. p.Tasks.Select(t => (t, new Asked(t.Title, Pairs(t.Title), null)))])
            where IsAsked(task.Task, level)
            group task.Asked by task.Task.Under into tasks
            let actions = plan.AllActions.Where(a => a.Topic == tasks.Key).ToList()
            from expected in Compared(actions, [.. tasks], actions.SelectMany(a => keys[a.Id].Concat(a.Tasks.SelectMany(t => Keys(t.Title.Value)))))
            select expected;
    }

    /// <summary>The tasks of the basis document that are not asked of plans of this level.</summary>
    public static IEnumerable<ParentTask> OfOthers(Plan plan, Profile profile)
    {
        var level = LevelOf(plan, profile);
        return profile.Tasks.Where(t => !IsAsked(t, level));
    }

    /// <summary>One for each task of the parent plan whose action has a like here, by population, key project or title; none for what the basis document asks of other levels.</summary>
    public static IEnumerable<ExpectedTask> Of(PlanKin plan, PlanKin parent)
    {
        var actions = plan.Actions.ToLookup(TargetKey.TopicOf, StringComparer.Ordinal);
        var others = plan.OfOthers.ToLookup(t => t.Under, t => Pairs(t.Title), StringComparer.Ordinal);
        return
            from topic in TaskPairs.Tasks(parent)
            let same = actions[topic.Topic].ToList()
            from expected in Compared(same, [.. AskedOf(topic.Tasks, others[topic.Topic])], same.SelectMany(Texts).SelectMany(Keys))
            select expected;

        static IEnumerable<Asked> AskedOf(IReadOnlyList<PlanTask> tasks, IEnumerable<HeadingBigrams> others) =>
            from task in tasks.DistinctBy(t => HeadingWords.Core(ComparisonKey.Of(t.Title.Value)), StringComparer.Ordinal)
            let pairs = Pairs(task.Title.Value)
            where !others.Any(o => pairs.Jaccard(o) >= LeastJaccard)
            select new Asked(task.Title.Value, pairs, task.Title.At);
    }

    private static string? LevelOf(Plan plan, Profile profile) =>
        plan.Jurisdiction?.Level?.Value ?? profile.Areas.FirstOrDefault(a => a.Name == plan.Jurisdiction?.Name.Value)?.Level;

    private static bool IsAsked(ParentTask task, string? level) => task.Levels.Count == 0 || (level is not null && task.AppliesTo(level));

    private static IEnumerable<ExpectedTask> Compared(List<PlanAction> actions, IReadOnlyList<Asked> tasks, IEnumerable<string> sentences)
    {
        if (actions.Count == 0) return [];
        List<HeadingBigrams> headings = [.. actions.SelectMany(a => a.Tasks).Select(t => Pairs(t.Title.Value))];
        bool[] isCarried = [.. tasks.Select(t => headings.Exists(h => t.Pairs.Jaccard(h) >= LeastJaccard))];
        if (isCarried.Contains(false))
        {
            var search = new HeadingSearch([.. tasks.Select(t => t.Pairs)]);
            foreach (var sentence in sentences) search.Mark(HeadingWords.Core(sentence), LongestSentence, LeastWords, isCarried);
        }

        var place = actions.Find(a => a.Part is PlanPart.Body) ?? actions[0];
        return tasks.Select((t, i) => new ExpectedTask(place, t.Title, isCarried[i]) { There = t.There });
    }

    private static HeadingBigrams Pairs(string text) => HeadingBigrams.Of(HeadingWords.Core(ComparisonKey.Of(text)), LongestSentence);

    private static IEnumerable<string> Keys(string text) => Sentences.Split(text).Select(s => ComparisonKey.Of(text.AsSpan(s.Start, s.Length)));

    private static IEnumerable<string> Texts(PlanAction action) =>
        action.Tasks.Select(t => t.Title.Value)
            .Concat(action.Rows.Concat(action.Tasks.SelectMany(t => t.Rows)).Select(r => r.Content.Value))
            .Append(action.Intro?.Value ?? "");

    private sealed record Asked(string Title, HeadingBigrams Pairs, Location? There);
}
