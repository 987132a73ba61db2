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
            foreach (var old in olds) if (same.NewOf(old) is { } @new) yield return (old, @new);
        }

        foreach (var match in matches)
        {
            foreach (var action in match.Old.Actions)
            {
                if (match.Actions.NewOf(action) is not { } partner) continue;
                foreach (var pair in Of(PassageKind.Intro, action.Id, partner.Id)) yield return pair;
            }

            foreach (var task in match.Old.Tasks)
            {
                if (match.Tasks.NewOf(task) is not { } partner) continue;
                foreach (var pair in Of(PassageKind.TaskTitle, task.Id, partner.Id)) yield return pair;
            }

            foreach (var row in match.Old.Rows)
            {
                if (match.Rows.NewOf(row) is not { } partner) continue;
                foreach (var pair in OfRow.SelectMany(k => Of(k, row.Id, partner.Id))) yield return pair;
            }
        }

        IEnumerable<(Passage, Passage)> Of(PassageKind kind, int old, int @new) => before.Of(kind, old).Zip(after.Of(kind, @new));
    }

    private static string Key(Passage passage) => ComparisonKey.Of(passage.Text.Value);
}
