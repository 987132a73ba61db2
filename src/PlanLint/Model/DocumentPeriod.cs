namespace PlanLint.Model;

/// <summary>Years in the bracket behind the name of a document: 国家行动规划纲要（2021—2035年）.</summary>
/// <param name="Words">Name and bracket as written.</param>
/// <param name="Name">What the document is called, without the area in front of a name that the profile knows.</param>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
public sealed record DocumentPeriod(Field<string> Words, string Name, int From, int To)
{
    /// <summary>First year of that document: as the profile says, else as the file says first; the same as <see cref="From"/> where nothing contradicts.</summary>
    public int TrueFrom { get; init; } = From;

    /// <summary>Its last year, likewise.</summary>
    public int TrueTo { get; init; } = To;

    /// <summary>Whether the profile knows the years; otherwise another place of the file says so.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>Where the file has the other years; null when it is the profile that has them.</summary>
    public Field<string>? Other { get; init; }

    /// <summary>Whether the years are not those of that document.</summary>
    public bool IsWrong => (From, To) != (TrueFrom, TrueTo);
}
