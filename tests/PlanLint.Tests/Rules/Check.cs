using System.Collections.Immutable;
using System.Text;
using PlanLint.Cli;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Parents;
using PlanLint.Profiles;
using PlanLint.Rules;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Tests.Rules;

/// <summary>Runs rules on texts. The rule set is loaded once for all tests.</summary>
internal static class Check
{
    /// <summary>The rules as the tool runs them.</summary>
    public static RuleSet Rules { get; } = RuleSet.Prepare(RuleList.All, RuleCode.Of);

    public static Profile Profile { get; } = BuiltInProfiles.Load(typeof(MissingLeadUnit).Assembly, "kxsz-2021")!.Profile!;

    public static Linter Linter { get; } = new(Rules, DocumentReader.AllReaders);

    /// <summary>Lints a text as a plan file with the given rules, or all when none is named.</summary>
    public static FileResult Lint(string text, params IEnumerable<string> rules) => Lint("x.plan.yaml", text, new(Profile), rules);

    public static FileResult Lint(string path, string text, LintSettings settings, params IEnumerable<string> rules)
    {
        var only = rules.ToImmutableHashSet(StringComparer.Ordinal);
        return Lint(path, Encoding.UTF8.GetBytes(text), On(settings, only) with { Rules = only.IsEmpty ? null : only });
    }

    /// <summary>The settings, with those of the named rules switched on that are off by default.</summary>
    public static LintSettings On(LintSettings settings, params IEnumerable<string> rules) => settings with
    {
        Severities = settings.Severities.Concat(Rules.Rules
                .Where(r => r.Severity is Severity.Off && rules.Contains(r.Id) && !settings.Severities.ContainsKey(r.Id))
                .Select(r => KeyValuePair.Create(r.Id, Severity.Info)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    public static FileResult Lint(string path, byte[] content, LintSettings settings) => Linter.Lint(new InputFile(path, content), settings);

    /// <summary>Checks texts together with one rule, as <c>a.plan.yaml</c>, <c>b.plan.yaml</c> and so on.</summary>
    public static IReadOnlyList<FileResult> Together(string id, params IReadOnlyList<string> texts)
    {
        var settings = On(new LintSettings(Profile), id) with { Rules = ImmutableHashSet.Create(StringComparer.Ordinal, id) };
        return Together([.. texts.Select((text, i) => new InputFile($"{(char)('a' + i)}.plan.yaml", Encoding.UTF8.GetBytes(text)))], settings);
    }

    /// <summary>Checks files together; the parents that they name are among them.</summary>
    public static IReadOnlyList<FileResult> Together(IReadOnlyList<InputFile> files, LintSettings settings, IReadOnlyList<InputFile?>? old = null)
    {
        IReadOnlyList<ExaminedFile> examined = [.. files.Select((f, i) => Linter.Examine(f, settings with { Against = old?[i] }))];
        var named = examined.Where(e => e.Parent is not null).Select(e => (e.Path, e.Parent!));
        return Linter.Conclude(examined, ParentSearch.Of(Repository.Root, named, found => [.. found.Select(Read)]));

        ParentPlan Read(FoundFile file) => files.FirstOrDefault(f => f.Path == file.Path) is { } input
            ? Linter.ReadParent(input, settings)
            : ParentPlan.Failed(file.Path, Message.Of($"找不到这个文件。", $"There is no such file."));
    }

    /// <summary>Checks a text with one rule against an older edition, <c>old.plan.yaml</c>.</summary>
    public static FileResult Against(string id, string old, string text) =>
        Lint("x.plan.yaml", text, new LintSettings(Profile) { Against = new("old.plan.yaml", Encoding.UTF8.GetBytes(old)) }, id);

    /// <summary>Expects the rule to report exactly the marked places of the new edition, and answers its findings.</summary>
    public static IReadOnlyList<Diagnostic> Edition(string id, string old, string marked)
    {
        var expected = MarkedText.Parse(marked);
        var result = Against(id, old, expected.Text);
        result.Notifications.ShouldBeEmpty();
        MarkedText.With(expected.Text, result.Diagnostics.Select(Span)).ShouldBe(marked, string.Join('\n', result.Diagnostics.Select(d => d.Message.In(Language.Chinese))));
        return result.Diagnostics;
    }

    /// <summary>Expects the rule to report exactly the marked places, and answers its findings.</summary>
    public static IReadOnlyList<Diagnostic> Rule(string id, string marked, RuleOptions? options = null)
    {
        var expected = MarkedText.Parse(marked);
        var found = Lint("x.plan.yaml", expected.Text, new LintSettings(Profile) { Options = options ?? new() }, id).Diagnostics;
        MarkedText.With(expected.Text, found.Select(Span)).ShouldBe(marked, string.Join('\n', found.Select(d => d.Message.In(Language.Chinese))));
        return found;
    }

    /// <summary>Expects the rule to report exactly the marked places, and its fixes to give the other text.</summary>
    public static void Fix(string id, string marked, string fixedText)
    {
        var text = MarkedText.Parse(marked).Text;
        var edits = Rule(id, marked).SelectMany(d => d.Fix.ShouldNotBeNull().Edits);
        edits.OrderByDescending(e => Span(e.At).Start)
            .Aggregate(text, (t, e) => string.Concat(t.AsSpan(0, Span(e.At).Start), e.NewText, t.AsSpan(Span(e.At).End)))
            .ShouldBe(fixedText);
    }

    private static TextSpan Span(Diagnostic diagnostic) => Span(diagnostic.At);

    private static TextSpan Span(Location at) => ((Region.Text)at.Region).Span;
}
