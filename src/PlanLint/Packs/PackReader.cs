using System.Text.RegularExpressions;
using PlanLint.Config;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>Reads <c>*.plan-rules.yaml</c>. Strict: what the published schema does not know is a problem, and then no rule of the pack runs.</summary>
public static partial class PackReader
{
    /// <summary>What names of such files end in.</summary>
    public const string Extension = ".plan-rules.yaml";

    /// <summary>Most bytes of a pack: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Most rules of a pack.</summary>
    public const int MaxRules = 200;

    /// <summary>The keys of a rule.</summary>
    internal static readonly IReadOnlyList<string> RuleKeys =
        ["id", "name", "category", "severity", "title", "why", "fix", "source", "applies", "cardinality", "requires", "message", "missing", "fails", "passes"];

    /// <summary>Reads a pack and the registers that it names.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="root">Full path of the folder that nothing may lead out of.</param>
    /// <returns>Never throws: whatever is wrong becomes a problem with line and column.</returns>
    public static PackLoad Load(string path, string root)
    {
        var files = new RootFiles(root);
        var (text, problem) = files.Read(path, Path.GetFileName(path), MaxBytes);
        if (text is null) return new(null, [new(path, new(1, 1), problem!)]);
        var notes = new PackNotes(path);
        var document = new YamlReader().Read(new SourceText(path, text.TrimStart('\uFEFF')), Limits.Default);
        foreach (var unread in document.Problems) notes.Add(unread.At.Region, unread.Reason);
        var pack = document.Root switch
        {
            Node.Map map => Pack(map, path, files, notes),
            null when notes.Problems.Count > 0 => null,
            var other => Wrong(other, notes),
        };
        return notes.Problems is [] ? new(pack is null ? null : pack with { ContentHash = files.ContentHash }, []) : new(null, notes.Problems);
    }

    private static RulePack? Wrong(Node? root, PackNotes notes)
    {
        notes.Add(root?.Region ?? new Region.WholeFile(), Message.Of($"文件的最外层应当是一组键值（id、version、title、rules）。", $"The outermost level must be a map with id, version, title and rules."));
        return null;
    }

    private static RulePack? Pack(Node.Map root, string path, RootFiles files, PackNotes notes)
    {
        var map = new PackMap(root, ["$schema", "id", "version", "title", "rules"], notes);
        var (id, version, title) = (map.Need("id"), map.Need("version"), map.NeedBoth("title"));
        if (id is not null && !PackId().IsMatch(id)) notes.Add(map.At("id"), Message.Of($"“id”应当以字母开头，由字母、数字和连字符组成。", $"'id' must be letters, digits and hyphens and begin with a letter."));
        if (version is not null && !Version().IsMatch(version)) notes.Add(map.At("version"), Message.Of($"“version”应当形如 1.0.0。", $"'version' must look like 1.0.0."));
        var items = map.Items("rules");
        if (items.Count is 0 or > MaxRules) notes.Add(map.At("rules"), Message.Of($"“rules”应当有 1 到 {MaxRules} 条规则。", $"'rules' must hold 1 to {MaxRules} rules."));
        var registers = new PackRegisters(path, files, notes);
        List<PackRule?> rules = [.. items.Take(MaxRules).Select(item => item is Node.Map rule ? Rule(rule, registers, notes) : NoRule(item, notes))];
        foreach (var twin in rules.OfType<PackRule>().GroupBy(r => r.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
            notes.Add(twin.At.Region, Message.Of($"规则编号“{twin.Id}”已在前面使用。", $"The rule id '{twin.Id}' is used further up already."));
        return id is null || version is null || title is null ? null : new(id, version, title, path) { Rules = [.. rules.OfType<PackRule>()] };
    }

    private static PackRule? NoRule(Node item, PackNotes notes)
    {
        notes.Add(item.Region, Message.Of($"每条规则应当是一组键值。", $"Each rule must be a map of keys and values."));
        return null;
    }

    private static PackRule? Rule(Node.Map node, PackRegisters registers, PackNotes notes)
    {
        var map = new PackMap(node, RuleKeys, notes);
        var (id, name) = (map.Need("id"), map.Need("name"));
        if (id is not null && !PackNames.IsRuleId(id))
            notes.Add(map.At("id"), Message.Of($"“id”应当是大写字母加数字，例如 QS001，不能以 PL 开头。", $"'id' must be capital letters and digits, such as QS001, and must not begin with PL."));
        if (name is not null && !PackNames.IsRuleName(name))
            notes.Add(map.At("name"), Message.Of($"“name”应当写出毛病，两个词以上，每个词首字母大写，例如 TooManyLeads。", $"'name' must name the fault in Pascal case, such as TooManyLeads."));
        var (category, severity) = (NeedChoice(map, "category", Enum.GetNames<Category>()), NeedChoice(map, "severity", SeverityName.All.Where(w => w is not "default").ToList()));
        var (title, why, source) = (map.NeedBoth("title"), map.NeedBoth("why"), map.NeedBoth("source"));
        if (!map.Has("applies")) map.Missing("applies");
        var applies = map.Map("applies", ["node", "where"]);
        var kind = applies is null ? null : NeedChoice(applies, "node", Enum.GetNames<PlanNodeKind>().Select(n => n.ToLowerInvariant()).ToList());
        var cardinality = map.Choice("cardinality", ["required", "optional", "prohibited"]) ?? "optional";
        if ((cardinality is "required") != map.Has("missing"))
        {
            notes.Add(map.At("missing"), Message.Of(
                $"“missing”是一处也没有时说的话，cardinality: required 的规则必须写，别的规则不能写。",
                $"'missing' is what to say where there is none: a rule with cardinality: required must have it, and no other may."));
        }

        if (cardinality is "optional" && !map.Has("requires")) map.Missing("requires");
        var (message, missing) = (Sentence(map, "message", notes), map.Has("missing") ? Sentence(map, "missing", notes) : null);
        if (!map.Has("fails") || !map.Has("passes"))
            notes.Add(map.Region, Message.Of($"规则要有一个不合规的例子（fails）和一个合规的例子（passes）。", $"A rule needs an example that fails ('fails') and one that passes ('passes')."));
        var (fails, passes) = (map.Text("fails"), map.Text("passes"));
        if (kind is null) return null;
        var looksAt = Enum.Parse<PlanNodeKind>(kind, ignoreCase: true);
        var tests = new TestReader(looksAt, registers, notes);
        var (where, requires) = (tests.Read(applies!, "where"), tests.Read(map, "requires"));
        if (id is null || name is null || category is null || severity is null || title is null || why is null || source is null || message is null || fails is null || passes is null) return null;
        return new(id, name, looksAt)
        {
            Category = Enum.Parse<Category>(category),
            Severity = SeverityName.TryParse(severity, out var level) ? level!.Value : Severity.Warning,
            Title = title,
            Why = why,
            Fix = map.Both("fix"),
            Source = source,
            Cardinality = Enum.Parse<PackCardinality>(cardinality, ignoreCase: true),
            Where = where,
            Requires = requires,
            Message = message,
            Missing = missing,
            Fails = fails,
            Passes = passes,
            At = new("", "", map.At("id")),
        };
    }

    private static string? NeedChoice(PackMap map, string key, IReadOnlyCollection<string> words)
    {
        if (!map.Has(key)) map.Missing(key);
        return map.Choice(key, words);
    }

    private static PackMessage? Sentence(PackMap map, string key, PackNotes notes)
    {
        if (map.NeedBoth(key) is not { } text) return null;
        if (text.In(Language.Chinese)[^1] is not ('。' or '？' or '！') || text.In(Language.English)[^1] is not ('.' or '?' or '!'))
        {
            notes.Add(map.At(key), Message.Of($"“{key}”应当是完整的句子，以句号结尾。", $"'{key}' must be whole sentences that end in a full stop."));
            return null;
        }

        if (PackMessage.Parse(text, out var wrong) is { } message) return message;
        notes.Add(map.At(key), Message.Of(
            $"“{key}”里的“{wrong}”没有意义，大括号里可用 {string.Join('、', PackMessage.Words)}。",
            $"'{wrong}' in '{key}' means nothing; braces may hold {string.Join(", ", PackMessage.Words)}."));
        return null;
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]{0,59}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PackId();

    [GeneratedRegex(@"\A[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
