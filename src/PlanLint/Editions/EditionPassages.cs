using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>Which passages of the two editions say the same: those of nodes that are one, and the paragraphs outside every action.</summary>
internal static class EditionPassages
{
    private const int AlikeParagraphs = 50;

    private static readonly PassageKind[] OfRow = [PassageKind.Content, PassageKind.Target, PassageKind.Deadline];

    private static readonly PassageKind[] OfPlan = [PassageKind.HeadlineTarget, PassageKind.Intro];

    /// <summary>The pairs, in the order of the older edition.</summary>
    public static IEnumerable<(Passage Old, Passage New)> Pairs(EditionText before, EditionText after, IReadOnlyList<EditionMatch> matches)
    {
        foreach (var kind in OfPlan)
        {
            var same = new OneToOne<Passage>(p => p.Id);
            List<Passage> olds = [.. before.Of(kind)];
            List<Passage> news = [.. after.Of(kind)];
            same.AddSame(olds, news, Key, Key);
            same.AddAlike(olds, news, p => new(p.Text, Key(p)) { IsHeading = true }, p => p.IsPair(AlikeParagraphs));
            foreach (var pair in same.Pairs(olds)) yield return pair;
        }

        foreach (var match in matches)
        {
            var intros = match.Actions.Pairs(match.Old.Actions).SelectMany(a => Of(PassageKind.Intro, a.Old.Id, a.New.Id));
            var titles = match.Tasks.Pairs(match.Old.Tasks).SelectMany(t => Of(PassageKind.TaskTitle, t.Old.Id, t.New.Id));
            var rows = match.Rows.Pairs(match.Old.Rows).SelectMany(r => OfRow.SelectMany(k => Of(k, r.Old.Id, r.New.Id)));
            foreach (var pair in intros.Concat(titles).Concat(rows)) yield return pair;
        }

        IEnumerable<(Passage, Passage)> Of(PassageKind kind, int old, int @new) => before.Of(kind, old).Zip(after.Of(kind, @new));
    }

    private static string Key(Passage passage) => ComparisonKey.Of(passage.Text.Value);
}
