using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Conventions;

/// <summary>
/// Which rules check which clause of the profile. A rule says so itself (<c>Checks</c>); that it is true is shown by taking every entry
/// out of the profile and looking whose findings on a small plan change: exactly those of the rules that say so.
/// </summary>
public sealed class ClauseTests
{
    private static readonly Dictionary<Type, string> ClausesOfFacts = new()
    {
        [typeof(ProfilePeriod)] = "period.",
        [typeof(UnitVocabulary)] = "units.",
        [typeof(RegisteredDocument)] = "documents",
        [typeof(SupersededTerm)] = "supersededTerms",
        [typeof(SupersededPopulation)] = "supersededPopulations",
        [typeof(Population)] = "populations",
        [typeof(KeyProject)] = "projects",
        [typeof(Safeguard)] = "safeguards",
        [typeof(ParentTask)] = "tasks",
        [typeof(Indicator)] = "indicators",
        [typeof(Area)] = "areas",
        [typeof(HeadlineTarget)] = "areas.targets",
        [typeof(TermGroup)] = "terms",
        [typeof(ProgrammeName)] = "programmeNames",
    };

    public static TheoryData<string> Clauses => [.. ProfileClauses.All.Select(c => c.Name)];

    public static TheoryData<string> Rules => [.. Check.Rules.Rules.Select(r => r.Id)];

    [Fact]
    public void Every_property_of_a_profile_file_is_a_clause() =>
        ProfileClauses.All.Select(c => c.Name).ShouldBe(Names(ProfileShape.File), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Every_entry_decides_a_finding_of_a_rule_that_checks_it(string name)
    {
        var clause = ProfileClauses.All.Single(c => c.Name == name);
        var rules = Check.Rules.Rules.Where(r => r.Checks.Contains(name)).Select(r => r.Id).ToList();
        (rules.Count == 0).ShouldBe(clause.Entries.Count == 0, $"{name}: {string.Join(", ", rules)}");
        if (rules.Count == 0) clause.Unchecked.ShouldNotBeNull($"no rule checks {name}, and nobody says why");

        var changed = clause.Entries.ToDictionary(e => e.Name, Changed, StringComparer.Ordinal);
        changed.Where(c => !c.Value.Overlaps(rules)).Select(c => c.Key).ShouldBeEmpty($"{name}: entries that change no finding of {string.Join(", ", rules)}");
        changed.SelectMany(c => c.Value).Distinct(StringComparer.Ordinal).ShouldBe(rules, ignoreOrder: true, $"{name}: rules whose findings its entries change, and rules that say so");
    }

    [Fact]
    public void What_no_rule_reads_changes_no_finding()
    {
        var corpus = Directory.GetFiles(Repository.PathOf("tests/corpus"), "fail-*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText);
        var probes = ProfileClauses.All.SelectMany(c => c.Entries).SelectMany(e => e.Probes).Distinct(StringComparer.Ordinal);
        foreach (var text in corpus.Concat(probes)) Lint(text, ProfileClauses.Altered).ShouldBe(Lint(text, Check.Profile), text);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_checks_clauses_that_there_are(string id)
    {
        var rule = Check.Rules.Rules.Single(r => r.Id == id);
        rule.Checks.Except(ProfileClauses.All.Select(c => c.Name), StringComparer.Ordinal).ShouldBeEmpty();
        rule.Checks.ShouldBe(rule.Checks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_that_matches_an_entry_of_the_profile_says_that_it_checks_it(string id)
    {
        var rule = Check.Rules.Rules.Single(r => r.Id == id);
        foreach (var type in Check.Rules.ReadBy(rule).Where(t => t.Namespace == typeof(Profile).Namespace))
        {
            ClausesOfFacts.ShouldContainKey(type);
            rule.Checks.ShouldContain(c => c.StartsWith(ClausesOfFacts[type], StringComparison.Ordinal), $"{id} matches {type.Name}");
        }
    }

    [Fact]
    public void Every_kind_of_fact_of_the_profile_belongs_to_a_clause() =>
        Check.Profile.Facts().Select(f => f.GetType()).Distinct().ShouldBe([typeof(Profile), .. ClausesOfFacts.Keys], ignoreOrder: true);

    /// <summary>The rules about plans whose findings on a probe differ without the entry.</summary>
    private static HashSet<string> Changed(ProfileEntry entry)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var probe in entry.Probes)
        {
            var (with, without) = (Findings(probe, Check.Profile), Findings(probe, entry.Without));
            changed.UnionWith(with.Except(without).Concat(without.Except(with)).Select(f => f.Rule));
        }

        return changed;
    }

    private static List<(string Rule, string At, string Text)> Findings(string text, Profile profile)
    {
        var found = Lint(text, profile);
        // A probe that was misread would prove nothing.
        found.ShouldNotContain(d => d.Rule == "PL0001" || d.Rule == "PL0004", text);
        return found;
    }

    private static List<(string Rule, string At, string Text)> Lint(string text, Profile profile)
    {
        var result = Check.Lint("probe.plan.yaml", text, Check.On(new(profile), Check.Rules.Rules.Select(r => r.Id)));
        return [.. result.Diagnostics.Select(d => (d.RuleId, d.At.Path, d.Message.In(Language.Chinese)))];
    }

    /// <summary>Lists are one clause; what stands in an object, and a list of objects in a list, is named by its owner.</summary>
    private static IEnumerable<string> Names(Shape.Object shape, string owner = "") => shape.Properties.SelectMany(p => p.Shape switch
    {
        Shape.Object inner => Names(inner, $"{owner}{p.Name}."),
        Shape.List { Item: Shape.Object item } =>
            item.Properties.Where(i => i.Shape is Shape.List { Item: Shape.Object }).Select(i => $"{owner}{p.Name}.{i.Name}").Prepend($"{owner}{p.Name}"),
        _ => [$"{owner}{p.Name}"],
    });
}
