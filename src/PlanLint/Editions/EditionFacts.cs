using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Editions;

/// <summary>What follows from an older edition of a plan and the new one: what became of every action, task and row, and of what is stated about them.</summary>
internal static class EditionFacts
{
    /// <summary>The facts, in the order of the older edition: <see cref="EditionHeading"/>, <see cref="EditionRow"/> and <see cref="EditionPair"/>.</summary>
    /// <param name="old">The older edition, mapped with the same profile.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="profile">What holds for the new edition.</param>
    /// <param name="options">Says how alike two titles must be.</param>
    public static IReadOnlyList<object> Of(Plan old, Plan @new, Profile profile, RuleOptions options)
    {
        var (before, after) = (new EditionText(old, profile), new EditionText(@new, profile));
        var dropped = new DroppedNodes(@new.Title, after);
        List<EditionMatch> matches = [.. Trees(old, @new).Select(t => EditionMatch.Of(t.Old, t.New, options.TaskSimilarity))];
        return
        [
            .. matches.SelectMany(dropped.Of),
            .. EditionLeads.Of(matches, [.. old.AllUnits], [.. @new.AllUnits], (profile, options)),
            .. EditionStatements.Of(before, after, EditionPassages.Pairs(before, after, matches)),
        ];
    }

    /// <summary>Which tree became which. Where only one edition has prose and table, its tree that is like the only one of the other.</summary>
    private static IEnumerable<(EditionTree Old, EditionTree New)> Trees(Plan old, Plan @new)
    {
        List<EditionTree> olds = [.. new[] { old.Actions, old.Body }.Where(t => t.Count > 0).Select(t => new EditionTree(t))];
        List<EditionTree> news = [.. new[] { @new.Actions, @new.Body }.Where(t => t.Count > 0).Select(t => new EditionTree(t))];
        if (olds.Count == news.Count) return olds.Zip(news);
        if (olds.Count == 0) return [];
        if (news.Count == 0) news.Add(new([]));
        return [olds.SelectMany(o => news.Select(n => (Old: o, New: n))).MaxBy(t => t.Old.Shares(t.New))];
    }
}
