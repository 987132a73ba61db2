using Need = PlanLint.Profiles.Shape.Need;

namespace PlanLint.Profiles;

/// <summary>The properties of a profile file.</summary>
internal static class ProfileShape
{
    private static readonly Shape Text = new Shape.Text(TextFormat.Any);
    private static readonly Shape Key = new Shape.Text(TextFormat.Key);
    private static readonly Shape Texts = new Shape.List(Text);
    private static readonly Shape Year = new Shape.Whole(1900, 2200);
    private static readonly Shape Level = new Shape.Choice(["国家", "省", "市", "县", "乡"]);

    private static readonly Shape Reason = Text;

    private static readonly Shape Document = new Shape.Object(
    [
        new("title", Text, Need.Id),
        new("number", Text),
        new("issuer", Text),
        new("date", new Shape.Text(TextFormat.Date)),
        new("area", Text),
        new("shortNames", Texts),
        new("source", Text),
    ]);

    private static readonly Shape Period = new Shape.Object(
    [
        new("from", Year, Need.Whole),
        new("to", Year, Need.Whole),
        new("milestones", new Shape.List(Year)),
        new("named", new Shape.List(new Shape.Object(
        [
            new("name", Text, Need.Id),
            new("from", Year, Need.Whole),
            new("to", Year, Need.Whole),
        ]))),
    ]);

    private static readonly Shape Area = new Shape.Object(
    [
        new("name", Text, Need.Id),
        new("level", Level, Need.Whole),
        new("parent", Text),
        new("targets", new Shape.List(new Shape.Object(
        [
            new("indicator", Key, Need.Id),
            new("year", Year, Need.Id),
            new("operator", new Shape.Choice(["=", ">=", ">"]), Need.Whole),
            new("value", new Shape.Number(), Need.Whole),
            new("source", Text),
        ]))),
    ]);

    private static readonly Shape Units = new Shape.Object(
    [
        new("levelPrefixes", Texts),
        new("verticalBranches", Texts),
        new("collective", Texts),
        new("collectiveAllowed", Texts),
        new("abbreviations", new Shape.Map(Text)),
    ]);

    /// <summary>The whole file.</summary>
    public static Shape.Object File { get; } = new(
    [
        new("$schema", Text),
        new("extends", Text),
        new("id", Key, Need.Id),
        new("version", new Shape.Text(TextFormat.Version), Need.Id),
        new("title", Text, Need.Id),
        new("subject", Text),
        new("recognisedBy", Texts),
        new("basis", Document),
        new("period", Period),
        new("documents", new Shape.List(Document)),
        new("supersededTerms", new Shape.List(new Shape.Object([new("text", Text, Need.Id), new("unlessFollowedBy", Text), new("use", Text)]))),
        new("supersededPopulations", new Shape.List(new Shape.Object([new("name", Text, Need.Id), new("use", Text)]))),
        new("populations", new Shape.List(new Shape.Object([.. Named(), new("action", Text), new("actionAliases", Texts), .. Demand()]))),
        new("projects", new Shape.List(new Shape.Object([.. Named(), .. Demand()]))),
        new("safeguards", new Shape.List(new Shape.Object([.. Named(), .. Demand()]))),
        new("safeguardChapters", Texts),
        new("tasks", new Shape.List(new Shape.Object([new("under", Key, Need.Id), new("title", Text, Need.Id), new("levels", new Shape.List(Level))]))),
        new("indicators", new Shape.List(new Shape.Object([.. Named(), new("unit", Text, Need.Whole), new("increasing", new Shape.Flag()), new("min", new Shape.Number()), new("max", new Shape.Number())]))),
        new("areas", new Shape.List(Area)),
        new("units", Units),
        new("terms", new Shape.List(new Shape.List(Text, Least: 2))),
        new("programmeNames", Texts),
        new("severities", new Shape.List(new Shape.Object([new("rule", Key, Need.Id), new("severity", new Shape.Choice(ProfileSeverities.Words), Need.Whole), new("reason", Reason)]))),
    ]);

    private static IEnumerable<Shape.Property> Named() => [new("key", Key, Need.Id), new("name", Text, Need.Whole), new("aliases", Texts)];

    private static IEnumerable<Shape.Property> Demand() => [new("required", new Shape.Flag()), new("reason", Reason)];
}
