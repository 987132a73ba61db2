using System.Reflection;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Packs;

namespace PlanLint.Cli.CodePacks;

/// <summary>Makes the rules of a pack of its classes, and says of each class what is wrong with it.</summary>
/// <param name="from">What the rules come from.</param>
/// <param name="notes">Takes the problems.</param>
internal sealed class RuleClasses(RuleExtension from, PackNotes notes)
{
    /// <summary>The public classes of an assembly that are rules, in ordinal order of their names.</summary>
    /// <exception cref="Exception">Whatever the loader throws where something is missing that the assembly needs.</exception>
    public static IReadOnlyList<Type> In(Assembly assembly) =>
        [.. assembly.GetTypes().Where(t => t is { IsPublic: true, IsAbstract: false } && t.IsSubclassOf(typeof(PlanRule))).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>The rules that can be used, by id, ordinal.</summary>
    public IReadOnlyList<CodeRule> Of(IEnumerable<Type> types)
    {
        List<CodeRule> rules = [.. types.Select(Of).OfType<CodeRule>().OrderBy(r => r.Info.Id, StringComparer.Ordinal)];
        foreach (var twins in rules.GroupBy(r => r.Info.Id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            var classes = twins.Select(t => t.Info.Type.FullName).Order(StringComparer.Ordinal).ToList();
            Note(
                $"规则编号“{twins.Key}”用了不止一次：{string.Join('、', classes)}，请改成不同的编号。",
                $"The id '{twins.Key}' is used more than once, by {string.Join(", ", classes)}; give each rule an id of its own.");
        }

        return rules;
    }

    private CodeRule? Of(Type type)
    {
        try
        {
            if (type.GetCustomAttribute<RuleAttribute>(inherit: false) is null)
            {
                Note($"规则类“{type.FullName}”没有 [Rule] 标记，请写明编号、名称、类别和级别。", $"The class '{type.FullName}' has no [Rule] attribute; state id, name, category and severity.");
                return null;
            }

            var info = RuleSet.Of(type).Rules[0] with { Extension = from };
            return IsNamedWell(info) && HasPage(info) ? new(info, () => (PlanRule)Activator.CreateInstance(type)!) : null;
        }
        // Code of a stranger may throw anything, in its constructor, in Define or in what it has static.
        catch (Exception e)
        {
            var cause = Cause(e.InnerException ?? e);
            Note($"规则类“{type.FullName}”用不了：{cause}。请告诉规则包的作者。", $"The class '{type.FullName}' cannot be used: {cause}. Tell the author of the pack.");
            return null;
        }
    }

    private bool IsNamedWell(RuleInfo rule)
    {
        var isId = PackNames.IsRuleId(rule.Id);
        if (!isId)
            Note($"规则编号“{rule.Id}”应当是大写字母加数字，例如 QS001，不能以 PL 开头。", $"The rule id '{rule.Id}' must be capital letters and digits, such as QS001, and must not begin with PL.");
        if (PackNames.IsRuleName(rule.Name)) return isId;
        Note($"规则 {rule.Id} 的名称“{rule.Name}”应当写出毛病，两个词以上，每个词首字母大写，例如 TooManyLeads。", $"The name '{rule.Name}' of rule {rule.Id} must name the fault in Pascal case, such as TooManyLeads.");
        return false;
    }

    private bool HasPage(RuleInfo rule)
    {
        var name = $"{rule.Id}.{rule.Name}.md";
        if (rule.Type.Assembly.GetManifestResourceInfo(name) is null)
        {
            Note($"规则 {rule.Id} 没有说明页，请把“{name}”作为嵌入资源放进程序集。", $"Rule {rule.Id} has no page; embed '{name}' in the assembly as a resource of that name.");
            return false;
        }

        var page = RulePage.Of(rule);
        foreach (var language in Enum.GetValues<Language>())
        {
            if (page.Title(language).Length > 0 && page.Summary(language).Length > 0 && page.Why(language).Length > 0 && page.HowToFix(language).Length > 0) continue;
            Note(
                $"规则 {rule.Id} 的说明页“{name}”不完整：标题、说的是什么、为什么、怎么改，中文和英文都要写。",
                $"The page '{name}' of rule {rule.Id} is not complete: title, what it finds, why and how to fix are needed in Chinese and in English.");
            return false;
        }

        return true;
    }

    private void Note(FormattableString zh, FormattableString en) => notes.Add(new Region.WholeFile(), Message.Of(zh, en));

    /// <summary>What an exception says, on one line and without a full stop.</summary>
    internal static string Cause(Exception exception) => exception.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.', '。', ' ');
}
