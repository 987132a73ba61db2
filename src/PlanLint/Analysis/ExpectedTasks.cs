using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    private static readonly ConditionalWeakTable<Profile, Topic[]> TopicsOf = [];

    /// <summary>
    /// One for each task that plans of this level take up and whose population or key project has an action, in the order of the profile.
    /// Where the level of a plan is not known, tasks for certain levels are left out.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">What it is measured by.</param>
    /// <param name="sentences">Its sentences.</param>
    public static IEnumerable<ExpectedTask> Of(Plan plan, Profile profile, Sentence[] sentences)
    {
        var level = LevelOf(plan, profile);
        var cores = new Dictionary<int, List<string>>();
        foreach (var sentence in sentences)
        {
            if (sentence is not { IsClause: false, Passage.ActionId: { } action }) continue;
            (CollectionsMarshal.GetValueRefOrAddDefault(cores, action, out _) ??= []).Add(HeadingWords.Core(sentence.Key));
        }

        return
            from topic in TopicsOf.GetValue(profile, Topics)
            let first = topic.Tasks.FirstOrDefault(t => IsAsked(t.Asked!, level))
            where first is not null
            orderby first.Number
            let actions = plan.AllActions.Where(a => a.Topic == topic.Key).ToList()
            from found in Compared(actions, topic, () => Cores(actions))
            where IsAsked(found.Task.Asked!, level)
            select found.Expected;

        List<string> Cores(List<PlanAction> actions)
        {
            var all = new List<string>();
            foreach (var action in actions)
            {
                if (cores.TryGetValue(action.Id, out var own)) all.AddRange(own);
                foreach (var task in action.Tasks) all.AddRange(CoresOf(task.Title.Value));
            }

            return all;
        }
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
            from found in Compared(same, new(topic.Topic, [.. Tasks(topic.Tasks, others[topic.Topic])]), () => [.. same.SelectMany(Texts).SelectMany(CoresOf)])
            select found.Expected;

        static IEnumerable<TopicTask> Tasks(IReadOnlyList<PlanTask> tasks, IEnumerable<HeadingBigrams> others) =>
            from task in tasks.DistinctBy(t => HeadingWords.Core(ComparisonKey.Of(t.Title.Value)), StringComparer.Ordinal)
            let pairs = Pairs(task.Title.Value)
            where !others.Any(o => pairs.IsAlike(o, LeastJaccard))
            select new TopicTask(task.Title.Value, pairs) { There = task.Title.At };
    }

    private static Topic[] Topics(Profile profile) =>
    [
        .. profile.Tasks.Select((task, i) => new TopicTask(task.Title, Pairs(task.Title)) { Asked = task, Number = i })
            .GroupBy(t => t.Asked!.Under, StringComparer.Ordinal)
            .Select(g => new Topic(g.Key, [.. g])),
    ];

    private static string? LevelOf(Plan plan, Profile profile) =>
        plan.Jurisdiction?.Level?.Value ?? profile.Areas.FirstOrDefault(a => a.Name == plan.Jurisdiction?.Name.Value)?.Level;

    private static bool IsAsked(ParentTask task, string? level) => task.Levels.Count == 0 || (level is not null && task.AppliesTo(level));

    private static IEnumerable<(TopicTask Task, ExpectedTask Expected)> Compared(List<PlanAction> actions, Topic topic, Func<List<string>> sentences)
    {
        if (actions.Count == 0) return [];
        List<HeadingBigrams> headings = [.. actions.SelectMany(a => a.Tasks).Select(t => Pairs(t.Title.Value))];
        bool[] isTask = [.. topic.Tasks.Select(t => headings.Exists(h => t.Pairs.IsAlike(h, LeastJaccard)))];
        var isSentence = isTask.Contains(false) ? topic.Search.In(sentences(), LongestSentence, LeastWords) : isTask;
        var place = actions.Find(a => a.Part is PlanPart.Body) ?? actions[0];
        return topic.Tasks.Select((t, i) => (t, new ExpectedTask(place, t.Title, isTask[i] || isSentence[i]) { There = t.There }));
    }

    private static HeadingBigrams Pairs(string text) => HeadingBigrams.Of(HeadingWords.Core(ComparisonKey.Of(text)), LongestSentence);

    /// <summary>The sentences of a text as they are compared with tasks.</summary>
    private static IEnumerable<string> CoresOf(string text) => Sentences.Split(text).Select(s => HeadingWords.Core(ComparisonKey.Of(text.AsSpan(s.Start, s.Length))));

    private static IEnumerable<string> Texts(PlanAction action) =>
        action.Tasks.Select(t => t.Title.Value)
            .Concat(action.Rows.Concat(action.Tasks.SelectMany(t => t.Rows)).Select(r => r.Content.Value))
            .Append(action.Intro?.Value ?? "");

    /// <summary>The tasks of one population, key project or title.</summary>
    private sealed class Topic(string key, IReadOnlyList<TopicTask> tasks)
    {
        private HeadingSearch? _search;

        public string Key => key;

        public IReadOnlyList<TopicTask> Tasks => tasks;

        public HeadingSearch Search => _search ??= new([.. tasks.Select(t => t.Pairs)]);
    }

    private sealed record TopicTask(string Title, HeadingBigrams Pairs)
    {
        /// <summary>The task of the basis document and its number there; null for one of a parent plan, which has a place.</summary>
        public ParentTask? Asked { get; init; }

        public int Number { get; init; }

        public Location? There { get; init; }
    }
}
