using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Conventions;

/// <summary>Every clause of the built-in profile, in the order of the file.</summary>
internal static class ProfileClauses
{
    private static readonly Profile Profile = Check.Profile;

    private static readonly RegisteredDocument Basis = Profile.Basis!;

    private static readonly ProfilePeriod Period = Profile.Period!;

    private static readonly Message Identity = Message.Of($"档案自身的标识，不是对方案的要求", $"it identifies the profile and asks nothing of a plan");

    private static readonly Message Provenance = Message.Of($"出处，供人查证，没有规则读", $"where it was published, for people; no rule reads it");

    /// <summary>The clauses.</summary>
    public static IReadOnlyList<ProfileClause> All { get; } =
    [
        new("$schema", [], Identity),
        new("id", [], Identity),
        new("version", [], Identity),
        new("title", [], Identity),
        new("subject", [], Message.Of($"只用来从标题认出人群，不写不算错", $"it only helps to read populations out of titles")),
        .. BasisClauses(),
        new("period.from", [new("2021", Profile with { Period = Period with { From = 1949 } }, [Probe.Saying("2015年，全民科学素质行动计划纲要印发。")])]),
        new("period.to", [], Message.Of($"规划期以方案自己写的为准，档案的终止年没有规则读", $"a plan is held to the period it states itself; no rule reads the last year of the profile")),
        new("period.milestones", Entries(Period.Milestones, y => $"{y}", rest => Profile with { Period = Period with { Milestones = rest } }, _ =>
            [Probe.Bare(), Probe.Saying("规划期为2021—2024年。").Replace("period: 2021—2035", "period: 2021—2024", StringComparison.Ordinal)
                .Replace("加强宣传。", "到2025年，建成科普基地5个；到2035年，建成科普基地9个。", StringComparison.Ordinal)])),
        new("period.named", [], Message.Of($"“十四五”等说法由文字分析自己认得，档案的列表没有规则读", $"the analysis knows such words by itself; no rule reads the list")),
        new("documents", Entries(Profile.Documents.Skip(1), d => d.Title, rest => Profile with { Documents = [Basis, .. rest] }, d =>
            [Probe.Bare(within: d.Area), Probe.Saying($"根据《{d.Title}》（国发〔2020〕99号），制定本方案。")]),
            Message.Of($"source 是出处，供人查证；issuer 没有规则读", $"source says where it was published, for people; no rule reads issuer")),
        new("supersededTerms", Entries(Profile.SupersededTerms, t => t.Text, rest => Profile with { SupersededTerms = rest }, t =>
            [Probe.Saying($"实施{t.Text}以来，工作有了进展。"), Probe.Saying($"根据《{t.Text}》，制定本方案。")])),
        new("supersededPopulations", Entries(Profile.SupersededPopulations, p => p.Name, rest => Profile with { SupersededPopulations = rest }, p =>
            [Probe.Plan(Probe.Action($"{p.Name}科学素质提升行动", "加强宣传。"))])),
        new("populations", Entries(Profile.Populations, p => p.Name, rest => Profile with { Populations = rest }, _ => [Probe.Bare()])),
        new("projects", Entries(Profile.Projects, p => p.Name, rest => Profile with { Projects = rest }, _ => [Probe.Bare()])),
        new("safeguards", Entries(Profile.Safeguards, s => s.Name, rest => Profile with { Safeguards = rest }, _ => [Probe.Bare()])),
        new("safeguardChapters", [], Message.Of($"只用来认出保障措施一章；缺哪一项由 safeguards 判断", $"they only help to find the chapter; what is missing is judged by safeguards")),
        new("tasks", Entries(Profile.Tasks, t => t.Title, rest => Profile with { Tasks = rest }, t => [Probe.Plan(Probe.Action(ActionOf(t), "加强宣传。"), "青石市", "市")])),
        new("indicators", Entries(Profile.Indicators, i => i.Name, rest => Profile with { Indicators = rest }, i =>
            [Probe.Bare(), Probe.Saying($"到2025年，全县{i.Name}达到9{i.Unit}；到2035年，全县{i.Name}达到8{i.Unit}。", within: "四川省")]),
            Message.Of($"min、max 没有规则读：百分比的界限由 PL3012 自己判断", $"no rule reads min and max: PL3012 knows the bounds of percentages by itself")),
        new("areas", Entries(Profile.Areas, a => a.Name, rest => Profile with { Areas = rest }, area =>
            [.. Profile.Areas.Where(a => a == area || a.Parent == area.Name).Select(a => Probe.Saying("到2025年，公民具备科学素质的比例达到9%，全州参与。", a.Name, a.Level)),
             Probe.Bare(within: area.Name),
             Probe.Saying($"在{area.Name}设立科普站。", within: "安河省"),
             Probe.Units("省教育局", "县科协").Replace("name: 青石县, level: 县", $"name: {area.Name}", StringComparison.Ordinal)])),
        new("areas.targets", Entries(Profile.Targets, t => $"{t.Area} {t.Year}", rest => Profile with { Targets = rest }, t =>
            [Probe.Saying($"到{t.Year}年，全县公民具备科学素质的比例达到9%。", within: t.Area)]),
            Message.Of($"source 只由规则转述；operator 没有规则读，比较只看数值", $"rules only quote source; no rule reads operator, since only values are compared")),
        .. UnitClauses(Profile.Units),
        new("terms", Entries(Profile.Terms, t => t.Key, rest => Profile with { Terms = rest }, t =>
            [Probe.Saying($"建设{t.Variants[0]}，完善{t.Variants[0]}，支持{t.Variants[1]}。")])),
        new("programmeNames", [], Message.Of($"只帮助读懂文字，不是要求：名称里的数字不是目标，许多方案共有的名称不算照抄", $"it asks for nothing, it only helps to read: a number in such a name is no target, and the name itself no copied text")),
    ];

    /// <summary>The profile with everything altered that, by the clauses above, no rule reads.</summary>
    public static Profile Altered { get; } = Profile with
    {
        Id = "other",
        Version = "9.9.9",
        Title = "其他",
        Documents = [.. Profile.Documents.Select(d => d with { Issuer = null, Source = null, Area = d.IsBasis ? null : d.Area })],
        Period = Period with { To = 2100, Named = [] },
        Indicators = [.. Profile.Indicators.Select(i => i with { Min = null, Max = null })],
        Targets = [.. Profile.Targets.Select(t => t with { Source = null, Operator = TargetOperator.Exactly })],
    };

    private static IEnumerable<ProfileClause> BasisClauses()
    {
        var cited = Probe.Saying($"根据《{Basis.Title}》（{Basis.Number}），制定本方案。");
        yield return new("basis.title", [Entry(Basis with { Title = "无名文件" }, [Probe.Bare(), cited, Probe.Saying("根据《全民科学素质行动规划纲要（2021—2030年）》，制定本方案。")])]);
        yield return new("basis.number", [Entry(Basis with { Number = null }, [cited, Probe.Saying($"根据{Basis.Number}文件，制定本方案。"), Probe.Saying($"根据《{Basis.Title}》（国发〔2020〕99号），制定本方案。")])]);
        yield return new("basis.issuer", [], Message.Of($"引用时可以不写发文机关，没有规则读", $"a citation need not name the issuer; no rule reads it"));
        yield return new("basis.date", [Entry(Basis with { Date = null }, [cited])]);
        yield return new("basis.area", [], Message.Of($"依据文件总要引用；只有同一地区另有文件时才起作用，本档案没有", $"the basis must be cited anyway; it matters only beside another document of the same area, and this profile has none"));
        yield return new("basis.shortNames", Entries(Basis.ShortNames, n => n, rest => With(Basis with { ShortNames = rest }), n =>
            [Probe.Saying($"根据《{n}》，制定本方案。"), Probe.Saying($"根据《{n}》（{Basis.Number}），制定本方案。")]));
        yield return new("basis.source", [], Provenance);

        ProfileEntry Entry(RegisteredDocument without, IReadOnlyList<string> probes) => new(Basis.Title, With(without), probes);

        Profile With(RegisteredDocument basis) => Profile with { Documents = [basis, .. Profile.Documents.Skip(1)] };
    }

    private static IEnumerable<ProfileClause> UnitClauses(UnitVocabulary units)
    {
        string[] fields = ["教育", "民政", "财政", "科技", "水利"];
        yield return new("units.levelPrefixes", Entries(units.LevelPrefixes, p => p, rest => With(units with { LevelPrefixes = rest }), p =>
            [Probe.Units([.. fields.Select(f => $"{p}{f}局"), "交通运输局"])]));
        yield return new("units.verticalBranches", Entries(units.VerticalBranches, b => b, rest => With(units with { VerticalBranches = rest }), b =>
            [Probe.Units($"市{b}局", "县科协"), Probe.Units([.. fields.Skip(1).Select(f => $"县{f}局"), $"{b}白水分局", "交通运输局"])]));
        yield return new("units.collective", Entries(units.Collective, c => c, rest => With(units with { Collective = rest }), c => [Probe.Units(c, "县科协")]));
        yield return new("units.collectiveAllowed", Entries(units.CollectiveAllowed, a => a, rest => With(units with { CollectiveAllowed = rest }), a =>
            [Probe.Units($"{a}有关部门", "县科协")]));
        yield return new("units.abbreviations", Entries(units.Abbreviations, a => a.Key, rest => With(units with { Abbreviations = rest.ToDictionary(StringComparer.Ordinal) }), a =>
            [Probe.Units("县科协", Office(a.Value), Office(a.Key), "县科协"), Probe.Units("县科协", Office(a.Value), $"{Office(a.Value)}, {Office(a.Key)}")]));

        Profile With(UnitVocabulary words) => Profile with { Units = words };
    }

    private static string Office(string field) => field[^1] is '局' or '办' or '室' ? $"县{field}" : $"县{field}局";

    private static string ActionOf(ParentTask task) =>
        Profile.Populations.FirstOrDefault(p => p.Key == task.Under)?.ActionName ?? Profile.Projects.Single(p => p.Key == task.Under).Name;

    private static IReadOnlyList<ProfileEntry> Entries<T>(
        IEnumerable<T> items, Func<T, string> name, Func<IReadOnlyList<T>, Profile> with, Func<T, IReadOnlyList<string>> probes)
    {
        List<T> all = [.. items];
        return [.. all.Select((item, i) => new ProfileEntry(name(item), with([.. all.Where((_, j) => j != i)]), probes(item)))];
    }
}
