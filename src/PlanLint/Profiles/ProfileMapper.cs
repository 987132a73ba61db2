namespace PlanLint.Profiles;

/// <summary>Makes a profile of JSON that fits <see cref="ProfileShape"/> and holds no contradiction.</summary>
internal static class ProfileMapper
{
    public static Profile Map(JsonItem.Object file)
    {
        var areas = Objects(file, "areas");
        return new(Need(file, "id"), Need(file, "version"), Need(file, "title"))
        {
            Subject = Text(file, "subject") ?? "",
            RecognisedBy = Texts(file, "recognisedBy"),
            Severities = ProfileSeverities.Of(file),
            Period = file["period"] is JsonItem.Object period ? Period(period) : null,
            Documents =
            [
                .. file["basis"] is JsonItem.Object basis ? [Document(basis) with { IsBasis = true }] : Array.Empty<RegisteredDocument>(),
                .. Objects(file, "documents").Select(Document),
            ],
            SupersededTerms = [.. Objects(file, "supersededTerms").Select(t => new SupersededTerm(Need(t, "text"), Text(t, "unlessFollowedBy"), Text(t, "use")))],
            SupersededPopulations = [.. Objects(file, "supersededPopulations").Select(p => new SupersededPopulation(Need(p, "name"), Text(p, "use")))],
            Populations = [.. Objects(file, "populations").Select(Population)],
            Projects = [.. Objects(file, "projects").Select(p => new KeyProject(Need(p, "key"), Need(p, "name"), Texts(p, "aliases"), Flag(p, "required", true)))],
            Safeguards = [.. Objects(file, "safeguards").Select(s => new Safeguard(Need(s, "key"), Need(s, "name"), Texts(s, "aliases"), Flag(s, "required", true)))],
            SafeguardChapters = Texts(file, "safeguardChapters"),
            Tasks = [.. Objects(file, "tasks").Select(t => new ParentTask(Need(t, "under"), Need(t, "title"), Texts(t, "levels")))],
            Indicators = [.. Objects(file, "indicators").Select(Indicator)],
            Areas = [.. areas.Select(a => new Area(Need(a, "name"), Need(a, "level"), Text(a, "parent")))],
            Targets = [.. areas.SelectMany(a => Objects(a, "targets").Select(t => Target(a, t)))],
            Units = file["units"] is JsonItem.Object units ? Units(units) : UnitVocabulary.Empty,
            Terms = [.. Lists(file, "terms").Select(Texts).Select(variants => new TermGroup(variants[0], variants))],
            ProgrammeNames = [.. Texts(file, "programmeNames").Select(name => new ProgrammeName(name))],
        };
    }

    private static ProfilePeriod Period(JsonItem.Object item) => new(
        Year(item, "from"),
        Year(item, "to"),
        item["milestones"] is JsonItem.List years ? [.. years.Items.OfType<JsonItem.Number>().Select(n => (int)n.Value!.Value).Order()] : [],
        [.. Objects(item, "named").Select(n => new NamedPeriod(Need(n, "name"), Year(n, "from"), Year(n, "to")))]);

    private static RegisteredDocument Document(JsonItem.Object item) => new(Need(item, "title"), Text(item, "number"), Text(item, "area"))
    {
        Issuer = Text(item, "issuer"),
        Date = Text(item, "date") is { } date && TextFormat.TryDate(date, out var day) ? day : null,
        ShortNames = Texts(item, "shortNames"),
        Source = Text(item, "source"),
    };

    private static Population Population(JsonItem.Object item) =>
        new(Need(item, "key"), Need(item, "name"), Texts(item, "aliases"), Text(item, "action") ?? "", Texts(item, "actionAliases"))
        {
            Required = Flag(item, "required", true),
        };

    private static Indicator Indicator(JsonItem.Object item) =>
        new(Need(item, "key"), Need(item, "name"), Texts(item, "aliases"), Need(item, "unit"), Flag(item, "increasing", false))
        {
            Min = (item["min"] as JsonItem.Number)?.Value,
            Max = (item["max"] as JsonItem.Number)?.Value,
        };

    private static HeadlineTarget Target(JsonItem.Object area, JsonItem.Object item)
    {
        var @operator = Need(item, "operator") switch
        {
            ">" => TargetOperator.MoreThan,
            ">=" => TargetOperator.AtLeast,
            _ => TargetOperator.Exactly,
        };
        return new(Need(area, "name"), Need(item, "indicator"), Year(item, "year"), @operator, ((JsonItem.Number)item["value"]!).Value!.Value)
        {
            Parent = Text(area, "parent"),
            Source = Text(item, "source"),
        };
    }

    private static UnitVocabulary Units(JsonItem.Object item) => new(
        Texts(item, "levelPrefixes"),
        Texts(item, "verticalBranches"),
        Texts(item, "collective"),
        Texts(item, "collectiveAllowed"),
        item["abbreviations"] is JsonItem.Object map
            ? map.Members.ToDictionary(m => m.Name, m => ((JsonItem.Text)m.Value).Value, StringComparer.Ordinal)
            : []);

    private static IEnumerable<JsonItem.Object> Objects(JsonItem.Object owner, string list) =>
        (owner[list] as JsonItem.List)?.Items.OfType<JsonItem.Object>() ?? [];

    private static IEnumerable<JsonItem.List> Lists(JsonItem.Object owner, string list) =>
        (owner[list] as JsonItem.List)?.Items.OfType<JsonItem.List>() ?? [];

    private static IReadOnlyList<string> Texts(JsonItem.Object owner, string list) => owner[list] is JsonItem.List found ? Texts(found) : [];

    private static IReadOnlyList<string> Texts(JsonItem.List list) => [.. list.Items.OfType<JsonItem.Text>().Select(t => t.Value)];

    private static string? Text(JsonItem.Object owner, string property) => (owner[property] as JsonItem.Text)?.Value;

    private static string Need(JsonItem.Object owner, string property) => ((JsonItem.Text)owner[property]!).Value;

    private static int Year(JsonItem.Object owner, string property) => (int)((JsonItem.Number)owner[property]!).Value!.Value;

    private static bool Flag(JsonItem.Object owner, string property, bool otherwise) => (owner[property] as JsonItem.Flag)?.Value ?? otherwise;
}
