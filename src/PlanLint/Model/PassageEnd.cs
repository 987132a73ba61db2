namespace PlanLint.Model;

/// <summary>How a cell or heading of a division table ends, beside those of its kind.</summary>
/// <param name="Passage">The cell or heading.</param>
/// <param name="HasStop">Whether it ends as a sentence does.</param>
/// <param name="Stopped">How many of its kind do.</param>
/// <param name="Total">How many there are of its kind.</param>
public sealed record PassageEnd(Passage Passage, bool HasStop, int Stopped, int Total)
{
    private const int LeastTotal = 5;

    /// <summary>Whether its kind ends without a stop, at least four in five, and it does not.</summary>
    public bool IsStoppedHeading => HasStop && Total >= LeastTotal && (Total - Stopped) * 5 >= Total * 4;

    /// <summary>Whether it is running text whose kind ends with a stop, at least four in five, and it does not.</summary>
    public bool IsUnstoppedContent => !HasStop && Passage.Kind is PassageKind.Content && Total >= LeastTotal && Stopped * 5 >= Total * 4;

    /// <summary>The last character that is no white space; of a stopped heading its stop. Counts in <see cref="Passage.Text"/>.</summary>
    public TextSpan Last => new(Math.Max(0, Passage.Text.Value.TrimEnd().Length - 1), 1);

    /// <summary>Its place.</summary>
    public Location At => Passage.At(Last);

    /// <summary>The empty place behind the last character, or null where the file does not hold the text as it is.</summary>
    public Location? Gap => Passage.Text.At.TextMap is null ? null : Passage.At(new(Last.End, 0));

    /// <summary>The last words of it.</summary>
    public string Words => Passage.Text.Value.TrimEnd() is var text && text.Length > 16 ? $"…{text[^15..]}" : text;
}
