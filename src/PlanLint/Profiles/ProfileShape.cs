namespace PlanLint.Profiles;

/// <summary>The properties of a profile file.</summary>
internal static class ProfileShape
{
    private static readonly Shape Text = new Shape.Text(TextFormat.Any);
    private static readonly Shape Key = new Shape.Text(TextFormat.Key);
    private static readonly Shape Texts = new Shape.List(Text);
    private static readonly Shape Year = new Shape.Whole(1900, 2200);
    private static readonly Shape Level = new Shape.Choice(["国家", "省", "市", "县", "乡"]);

    private static readonly Shape Document = new Shape.Object(
    [
        new("title", Text, Required: true),
        new("number", Text),
        new("issuer", Text),
        new("date", new Shape.Text(TextFormat.Date)),
        new("area", Text),
        new("shortNames", Texts),
        new("source", Text),
    ]);

    private static readonly Shape Period = new Shape.Object(
    [
        new("from", Year, Required: true),
        new("to", Year, Required: true),
        new("milestones", new Shape.List(Year)),
        new("named", new Shape.List(new Shape.Object(
        [
            new("name", Text, Required: true),
            new("from", Year, Required: true),
            new("to", Year, Required: true),
        ]))),
    ]);

    private static readonly Shape Area = new Shape.Object(
    [
        new("name", Text, Required: true),
        new("level", Level, Required: true),
        new("parent", Text),
        new("targets", new Shape.List(new Shape.Object(
        [
            new("indicator", Key, Required: true),
            new("year", Year, Required: true),
            new("operator", new Shape.Choice(["=", ">=", ">"]), Required: true),
            new("value", new Shape.Number(), Required: true),
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
        new("id", Key, Required: true),
        new("version", new Shape.Text(TextFormat.Version), Required: true),
        new("title", Text, Required: true),
        new("subject", Text),
        new("basis", Document),
        new("period", Period),
        new("documents", new Shape.List(Document)),
        new("supersededTerms", new Shape.List(new Shape.Object([new("text", Text, Required: true), new("unlessFollowedBy", Text), new("use", Text)]))),
        new("supersededPopulations", new Shape.List(new Shape.Object([new("name", Text, Required: true), new("use", Text)]))),
        new("populations", new Shape.List(new Shape.Object([.. Named(), new("action", Text), new("actionAliases", Texts), new("required", new Shape.Flag())]))),
        new("projects", new Shape.List(new Shape.Object([.. Named(), new("required", new Shape.Flag())]))),
        new("safeguards", new Shape.List(new Shape.Object([.. Named()]))),
        new("safeguardChapters", Texts),
        new("tasks", new Shape.List(new Shape.Object([new("under", Key, Required: true), new("title", Text, Required: true), new("levels", new Shape.List(Level))]))),
        new("indicators", new Shape.List(new Shape.Object([.. Named(), new("unit", Text, Required: true), new("increasing", new Shape.Flag()), new("min", new Shape.Number()), new("max", new Shape.Number())]))),
        new("areas", new Shape.List(Area)),
        new("units", Units),
        new("terms", new Shape.List(new Shape.List(Text, Least: 2))),
        new("programmeNames", Texts),
    ]);

    private static IEnumerable<Shape.Property> Named() => [new("key", Key, Required: true), new("name", Text, Required: true), new("aliases", Texts)];
}
