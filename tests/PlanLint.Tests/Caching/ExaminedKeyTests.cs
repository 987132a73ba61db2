using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using PlanLint.Caching;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Rules.Responsibility;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Caching;

/// <summary>Whatever decides a result is in its key.</summary>
public sealed class ExaminedKeyTests
{
    private static readonly InputFile File = new("a.plan.yaml", Encoding.UTF8.GetBytes("title: 青石县实施方案\n"));

    private static readonly LintSettings Settings = new(Check.Profile);

    /// <summary>For each property of the settings that decides, settings that differ in it alone.</summary>
    private static readonly Dictionary<string, LintSettings> Different = new(StringComparer.Ordinal)
    {
        [nameof(LintSettings.Profile)] = Settings with { Profile = Check.Profile with { Subject = "别的领域" } },
        [nameof(LintSettings.Candidates)] = Settings with { Candidates = [Check.Profile] },
        [nameof(LintSettings.Options)] = Settings with { Options = new() { SimilarPercent = 71 } },
        [nameof(LintSettings.Severities)] = Settings with { Severities = ImmutableSortedDictionary<string, Severity>.Empty.Add("PL1001", Severity.Info) },
        [nameof(LintSettings.SwitchedOn)] = Settings with { SwitchedOn = ImmutableHashSet.Create("PL4005") },
        [nameof(LintSettings.Rules)] = Settings with { Rules = ImmutableHashSet.Create("PL1001") },
        [nameof(LintSettings.Parent)] = Settings with { Parent = "/city.plan.yaml" },
        [nameof(LintSettings.Against)] = Settings with { Against = File },
        [nameof(LintSettings.Encoding)] = Settings with { Encoding = TextEncoding.Gb18030 },
        [nameof(LintSettings.Limits)] = Settings with { Limits = new() { Rows = 7 } },
    };

    /// <summary>Fails when the settings gain a property: whoever adds one says here how it differs, or in <see cref="ContentDigest.Apart"/> that it decides nothing.</summary>
    [Fact]
    public void Every_setting_counts_or_is_named_as_one_that_does_not()
    {
        var apart = ContentDigest.Apart.Where(a => a.Owner == typeof(LintSettings)).Select(a => a.Name);
        Different.Keys.Concat(apart).Order(StringComparer.Ordinal).ShouldBe(Names(typeof(LintSettings)));
        foreach (var (name, settings) in Different) Key(settings).ShouldNotBe(Key(Settings), name);
        Key(Settings with { Against = File }).ShouldNotBe(Key(Settings with { Against = File with { Content = default } }));
        Different.Values.Select(Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(Different.Count);
    }

    [Theory]
    [InlineData(typeof(RuleOptions))]
    [InlineData(typeof(Limits))]
    public void Every_option_and_limit_counts(Type type)
    {
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && !ContentDigest.Apart.Contains((type, p.Name))))
        {
            var changed = Activator.CreateInstance(type)!;
            property.SetValue(changed, Other(property.GetValue(changed)));
            ContentDigest.Of(changed).ShouldNotBe(ContentDigest.Of(Activator.CreateInstance(type)), property.Name);
        }
    }

    [Fact]
    public void What_is_decided_later_does_not_count()
    {
        var at = new Location("planlint.suppressions.yaml", "", new Region.WholeFile());
        var entry = new SuppressionEntry(new("PL1001", at), new("a.plan.yaml", at), at) { Reason = "机构改革后再定" };
        Key(Settings with { AsOf = new(2026, 1, 1), ShowsSuppressed = true }).ShouldBe(Key(Settings));
        Key(Settings with { Limits = new() { Deadline = new(true) } }).ShouldBe(Key(Settings));
        Key(Settings with { Suppressions = [entry] }).ShouldBe(Key(Settings with { Suppressions = [entry with { Reason = "另有原因" }] }));
        Key(Settings with { Suppressions = [entry] }).ShouldNotBe(Key(Settings));
    }

    [Fact]
    public void Bytes_path_and_program_count()
    {
        Key(Settings, File with { Content = "title: 白石县实施方案\n"u8.ToArray() }).ShouldNotBe(Key(Settings));
        Key(Settings, File with { Path = "b.plan.yaml" }).ShouldNotBe(Key(Settings));
        Key(Settings, program: 1).ShouldNotBe(Key(Settings));
        ExaminedKey.Of([], File with { Failure = Message.Of($"读不了。", $"Not read.") }, Settings).ShouldBeNull();
        // A plan that changes takes its own place.
        ExaminedKey.Of([], File with { Content = default }, Settings)!.Slot.ShouldBe(ExaminedKey.Of([], File, Settings)!.Slot);
    }

    [Fact]
    public void Equal_content_gives_equal_keys_whatever_the_order_of_sets()
    {
        var profile = BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!;
        profile.ShouldNotBeSameAs(Check.Profile);
        Key(Settings with { Profile = profile }).ShouldBe(Key(Settings));
        Key(Settings with { Rules = new HashSet<string> { "PL1001", "PL2001" } }).ShouldBe(Key(Settings with { Rules = new HashSet<string> { "PL2001", "PL1001" } }));
    }

    [Fact]
    public void Every_clause_of_a_profile_counts()
    {
        foreach (var property in typeof(Profile).GetProperties().Where(p => p.CanWrite && p.GetValue(Check.Profile) is System.Collections.ICollection { Count: > 0 }))
        {
            var changed = Check.Profile with { };
            property.SetValue(changed, property.GetValue(new Profile("x", "1.0.0", "x")));
            ContentDigest.Of(changed).ShouldNotBe(ContentDigest.Of(Check.Profile), property.Name);
        }
    }

    [Fact]
    public void Of_what_cannot_be_told_no_result_is_kept() => Should.Throw<NotSupportedException>(() => ContentDigest.Of(new object[] { new Random(1) }));

    [Fact]
    public void Lone_surrogates_are_told_apart() => ContentDigest.Of("\uD800").ShouldNotBe(ContentDigest.Of("\uD801"));

    private static string Key(LintSettings settings) => Key(settings, File);

    private static string Key(LintSettings settings, InputFile? file = null, byte program = 0) =>
        Convert.ToHexString(ExaminedKey.Of([program], file ?? File, settings).ShouldNotBeNull().Whole);

    private static IEnumerable<string> Names(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(p => p.Name).Where(n => n is not "EqualityContract").Order(StringComparer.Ordinal);

    private static object Other(object? value) => value switch
    {
        int number => number + 1,
        long number => number + 1,
        bool flag => !flag,
        string text => text + "x",
        Enum choice => Enum.GetValues(choice.GetType()).Cast<object>().First(c => !c.Equals(choice)),
        _ => throw new InvalidOperationException($"No other {value?.GetType()}."),
    };
}
