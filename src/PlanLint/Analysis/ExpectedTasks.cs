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

    /// <summary>
    /// One for each task that plans of this level take up and whose population or key project has an action, in the order of the profile.
    /// Where the level of a plan is not known, tasks for certain levels are left out.
    /// </summary>
    public static IEnumerable<ExpectedTask> Of(Plan plan, Profile profile)
    {
        var level = LevelOf(plan, profile);
        var asked = profile.Tasks.Where(t => IsAsked(t, level)).GroupBy(t => t.Under, StringComparer.Ordinal);
        return asked.SelectMany(tasks => Compared([.. plan.AllActions.Where(a => a.Topic == tasks.Key)], tasks.Select(t => (t.Title, (Location?)null))));
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
        return TaskPairs.Tasks(parent).SelectMany(t => Compared([.. actions[t.Topic]], Asked(t.Tasks, others[t.Topic])));

        static IEnumerable<(string, Location?)> Asked(IReadOnlyList<PlanTask> tasks, IEnumerable<HeadingBigrams> others) =>
            from task in tasks.DistinctBy(t => HeadingWords.Core(ComparisonKey.Of(t.Title.Value)), StringComparer.Ordinal)
            let pairs = Pairs(task.Title.Value)
            where !others.Any(o => pairs.Jaccard(o) >= LeastJaccard)
            select (task.Title.Value, (Location?)task.Title.At);
    }

    private static string? LevelOf(Plan plan, Profile profile) =>
        plan.Jurisdiction?.Level?.Value ?? profile.Areas.FirstOrDefault(a => a.Name == plan.Jurisdiction?.Name.Value)?.Level;

    private static bool IsAsked(ParentTask task, string? level) => task.Levels.Count == 0 || (level is not null && task.AppliesTo(level));

    private static IEnumerable<ExpectedTask> Compared(List<PlanAction> actions, IEnumerable<(string Title, Location? There)> tasks)
    {
        if (actions.Count == 0) yield break;
        List<HeadingBigrams> headings = [.. actions.SelectMany(a => a.Tasks).Select(t => Pairs(t.Title.Value))];
        var sentences = new Lazy<List<HeadingBigrams>>(() => [.. actions.SelectMany(Texts).SelectMany(t => Sentences.Split(t).Select(s => Pairs(t.Substring(s.Start, s.Length))))]);
        var place = actions.Find(a => a.Part is PlanPart.Body) ?? actions[0];
        foreach (var task in tasks)
        {
            var pairs = Pairs(task.Title);
            yield return new(place, task.Title, headings.Exists(h => pairs.Jaccard(h) >= LeastJaccard) || sentences.Value.Exists(s => pairs.ShareIn(s) >= LeastWords)) { There = task.There };
        }
    }

    private static HeadingBigrams Pairs(string text) => HeadingBigrams.Of(HeadingWords.Core(ComparisonKey.Of(text)), LongestSentence);

    private static IEnumerable<string> Texts(PlanAction action) =>
        action.Tasks.Select(t => t.Title.Value)
            .Concat(action.Rows.Concat(action.Tasks.SelectMany(t => t.Rows)).Select(r => r.Content.Value))
            .Append(action.Intro?.Value ?? "");
}
