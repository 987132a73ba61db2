using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Across;

/// <summary>What is kept of a plan until all files of a run are read, so that plans can be compared.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Area">The area whose plan it is.</param>
internal sealed record PlanDigest(Field<string> Title, PlanArea Area)
{
    /// <summary>Shorter sentences are alike by chance.</summary>
    private const int ShortestSentence = 25;

    /// <summary>The passages that names of places are looked for in.</summary>
    public IReadOnlyList<Field<string>> Passages { get; init; } = [];

    /// <summary>The sentences to compare, with their <see cref="ComparisonKey"/>. Those that consist of official names are left out.</summary>
    public IReadOnlyList<(Field<string> Words, string Key)> Sentences { get; init; } = [];

    /// <summary>The places that the profile knows.</summary>
    public IReadOnlyList<KnownPlace> Places { get; init; } = [];

    /// <summary>The digest of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">What is known of it already, see <see cref="PlanFacts"/>.</param>
    /// <param name="profile">Its profile.</param>
    public static PlanDigest Of(Plan plan, IReadOnlyList<object> facts, Profile profile)
    {
        var names = OfficialNames.Of(plan.AllUnits, profile);
        return new(plan.Title, PlanArea.Of(plan, profile))
        {
            Passages = [.. facts.OfType<Passage>().Where(p => p.Kind is not (PassageKind.Basis or PassageKind.Head)).Select(p => p.Text)],
            Sentences =
            [
                .. from sentence in facts.OfType<Sentence>()
                   where !sentence.IsClause && sentence.Key.Length >= ShortestSentence
                   let words = sentence.Passage.Text.Part(sentence.Span)
                   where names.CountOthers(new MappedKey(words.Value))[^1] >= ShortestSentence
                   select (words, sentence.Key),
            ],
            Places = KnownPlace.Of(profile),
        };
    }
}
