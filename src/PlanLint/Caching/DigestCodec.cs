using PlanLint.Across;
using PlanLint.Analysis;

namespace PlanLint.Caching;

/// <summary>What plans are compared by.</summary>
internal static class DigestCodec
{
    public static void Write(EntryWriter to, PlanDigest digest)
    {
        to.Field(digest.Title);
        Write(to, digest.Area);
        to.All(digest.Passages, to.Field);
        to.All(digest.Sentences, sentence =>
        {
            to.Field(sentence.Words);
            to.Text(sentence.Key);
        });
    }

    /// <param name="from">The bytes.</param>
    /// <param name="places">Those of its profile, which plans of one profile share.</param>
    public static PlanDigest Read(EntryReader from, IReadOnlyList<KnownPlace> places) => new(from.Field(), ReadArea(from))
    {
        Passages = from.All(from.Field),
        Sentences = from.All(() => (from.Field(), from.Words())),
        Places = places,
    };

    private static void Write(EntryWriter to, PlanArea area)
    {
        to.Text(area.Name);
        to.Write(area.Rank is not null);
        to.Number(area.Rank ?? 0);
        to.All(area.Above, above => Write(to, above));
    }

    private static PlanArea ReadArea(EntryReader from) => new(from.Words(), Rank(from)) { Above = from.All(() => ReadArea(from)) };

    private static int? Rank(EntryReader from) => (from.Flag(), from.Number()) is (true, var rank) ? rank : null;
}
