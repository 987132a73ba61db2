using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>Tells from its title and its basis which field a plan is of. What shows it stands in the profiles.</summary>
public static class ProfileRecognition
{
    /// <summary>
    /// The profile whose words (<see cref="Profile.RecognisedBy"/>) stand in the title of the plan, else in the titles of the documents
    /// it names as its basis, else whose own basis document is named there or in the introduction by title or number; the first of
    /// several, null when there is none. White space, punctuation and the years behind a title do not count.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="candidates">The profiles that it may be of.</param>
    public static Profile? Of(Plan plan, IReadOnlyList<Profile> candidates)
    {
        var title = TitleKey.Of(plan.Title.Value);
        List<string> basis = [.. plan.Basis.Select(b => TitleKey.Of(b.Text.Value))];
        List<string> preamble = [title, .. basis, .. plan.Intro.Select(i => TitleKey.Of(i.Value))];
        return candidates.FirstOrDefault(p => Names(p, title))
            ?? candidates.FirstOrDefault(p => basis.Exists(b => Names(p, b)))
            ?? candidates.FirstOrDefault(p => p.Basis is { } document && preamble.Exists(t => Cites(document, t)));
    }

    private static bool Names(Profile profile, string text) => profile.RecognisedBy.Select(TitleKey.Of).Any(w => w.Length > 0 && text.Contains(w, StringComparison.Ordinal));

    private static bool Cites(RegisteredDocument document, string text) =>
        text.Contains(TitleKey.OutsideBrackets(document.Title), StringComparison.Ordinal)
        || (document.Number is { } number && text.Contains(TitleKey.Of(number), StringComparison.Ordinal));
}
