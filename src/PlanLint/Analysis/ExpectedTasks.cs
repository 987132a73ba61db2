using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The tasks of the basis document, and whether the plan takes them up.</summary>
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
        var level = plan.Jurisdiction?.Level?.Value ?? profile.Areas.FirstOrDefault(a => a.Name == plan.Jurisdiction?.Name.Value)?.Level;
        foreach (var tasks in profile.Tasks.Where(t => t.Levels.Count == 0 || level is not null && t.AppliesTo(level)).GroupBy(t => t.Under, StringComparer.Ordinal))
        {
            List<PlanAction> actions = [.. plan.AllActions.Where(a => a.Topic == tasks.Key)];
            if (actions.Count == 0) continue;
            List<HeadingBigrams> headings = [.. actions.SelectMany(a => a.Tasks).Select(t => Pairs(t.Title.Value))];
            var sentences = new Lazy<List<HeadingBigrams>>(() => [.. actions.SelectMany(Texts).SelectMany(t => Sentences.Split(t).Select(s => Pairs(t.Substring(s.Start, s.Length))))]);
            var place = actions.Find(a => a.Part is PlanPart.Body) ?? actions[0];
            foreach (var task in tasks)
            {
                var pairs = Pairs(task.Title);
                yield return new(place, task.Title, headings.Exists(h => pairs.Jaccard(h) >= LeastJaccard) || sentences.Value.Exists(s => pairs.ShareIn(s) >= LeastWords));
            }
        }
    }

    private static HeadingBigrams Pairs(string text) => HeadingBigrams.Of(HeadingWords.Core(ComparisonKey.Of(text)), LongestSentence);

    private static IEnumerable<string> Texts(PlanAction action) =>
        action.Tasks.Select(t => t.Title.Value)
            .Concat(action.Rows.Concat(action.Tasks.SelectMany(t => t.Rows)).Select(r => r.Content.Value))
            .Append(action.Intro?.Value ?? "");
}
