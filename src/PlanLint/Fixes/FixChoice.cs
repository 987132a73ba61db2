using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>Chooses fixes that can be applied together.</summary>
internal static class FixChoice
{
    /// <summary>
    /// The findings whose fixes do not touch one another, the first in <see cref="Diagnostic.Order"/> first; of a fix all edits or none. The
    /// others wait for the next pass, when their places are certain again.
    /// </summary>
    /// <param name="diagnostics">Findings with a fix, in order.</param>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics)
    {
        // Spans that touch count as equal, which makes an order as long as none in the set do.
        var taken = new SortedSet<TextSpan>(Comparer<TextSpan>.Create(Compare));
        var chosen = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            List<TextSpan> spans = [.. diagnostic.Fix!.Edits.Select(e => ((Region.Text)e.At.Region).Span)];
            if (spans.Any(taken.Contains)) continue;
            foreach (var span in spans) taken.Add(span);
            chosen.Add(diagnostic);
        }

        return chosen;
    }

    private static int Compare(TextSpan a, TextSpan b)
    {
        var mayMeet = a.Length > 0 && b.Length > 0 ? 0 : 1;
        return a.End + mayMeet <= b.Start ? -1 : b.End + mayMeet <= a.Start ? 1 : 0;
    }
}
