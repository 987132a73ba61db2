using PlanLint.Model;
using PlanLint.Packs;
using PlanLint.Text;

namespace PlanLint.Config;

/// <summary>
/// Finds what Roslyn would pass over in silence in one <c>.editorconfig</c>. Only what is meant for plans is looked at: keys of other tools
/// and other analyzers are theirs.
/// </summary>
internal sealed class ConfigCheck
{
    private const string RulePrefix = "dotnet_diagnostic.";
    private const string BulkPrefix = "dotnet_analyzer_diagnostic.";
    private const string CategoryPrefix = BulkPrefix + "category-";
    private const string SeveritySuffix = ".severity";
    private const string OptionPrefix = "planlint_";

    // Categories of the analyzers in the .NET SDK and of widely used packages: a repository may hold code besides plans.
    private static readonly HashSet<string> OtherCategories = new(StringComparer.OrdinalIgnoreCase)
    {
        "Design", "Documentation", "Globalization", "Interoperability", "Maintainability", "Naming", "Performance", "Publish", "Reliability",
        "Security", "SingleFile", "Style", "Usage", "CodeQuality", "Compiler", "EditAndContinue", "Roslynator", "Assertions", "Extensibility",
    };

    private readonly ConfigFile _file;
    private readonly string _root;
    private readonly ConfigVocabulary _names;
    private readonly List<ConfigProblem> _problems = [];

    private ConfigCheck(ConfigFile file, string root, ConfigVocabulary names)
    {
        _file = file;
        _root = root;
        _names = names;
    }

    /// <summary>The problems, in the order of the text.</summary>
    public static IReadOnlyList<ConfigProblem> Of(ConfigFile file, string root, ConfigVocabulary names)
    {
        var check = new ConfigCheck(file, root, names);
        check.Run();
        return [.. check._problems.OrderBy(p => p.At.Line).ThenBy(p => p.At.Column)];
    }

    private void Run()
    {
        ConfigLine? broken = null;
        var inSection = false;
        foreach (var line in _file.Lines)
        {
            switch (line)
            {
                case ConfigLine.Section section:
                    (inSection, broken) = (true, ConfigGlob.IsReadable(section.Glob) ? null : section);
                    break;
                case ConfigLine.Stray { Text: ['[', ..] }:
                    broken = line;
                    break;
                case ConfigLine.Stray stray when IsOurs(stray.Text.ToLowerInvariant()):
                    Add(stray.Start, Message.Of(
                        zh: $"“{stray.Text}”不是“键 = 值”的形式。",
                        en: $"'{stray.Text}' is not of the form key = value."));
                    break;
                case ConfigLine.Property property when IsOurs(property.Key) || Meant(property.Key) is not null:
                    CheckPlace(property, inSection, ref broken);
                    CheckProperty(property);
                    break;
            }
        }
    }

    private void CheckPlace(ConfigLine.Property property, bool inSection, ref ConfigLine? broken)
    {
        if (broken is ConfigLine.Stray header)
        {
            Add(header.Start, Message.Of(
                zh: $"节标题“{header.Text}”无法识别，其后的设置会归入上一节。",
                en: $"The section header '{header.Text}' cannot be read; what follows would belong to the section before."));
            broken = null;
        }
        else if (broken is ConfigLine.Section section)
        {
            Add(section.Start, Message.Of(
                zh: $"节标题“[{section.Glob}]”的模式无法识别或者太复杂，其后的设置不起作用。",
                en: $"The pattern of the section header '[{section.Glob}]' cannot be read or is too complex; what follows holds for no file."));
            broken = null;
        }
        else if (!inSection && !_file.IsGlobal)
        {
            Add(property.Start, Message.Of(
                zh: $"“{property.Key}”写在第一个节之前，对任何文件都不起作用；请先写节标题，例如 [*]。",
                en: $"'{property.Key}' stands before the first section and holds for no file; put a section header such as [*] above it."));
        }
    }

    private void CheckProperty(ConfigLine.Property property)
    {
        if (property.Key.StartsWith(OptionPrefix, StringComparison.Ordinal)) CheckOption(property);
        else if (RuleOf(property.Key) is { } rule) CheckRule(property, rule);
        else if (CategoryOf(property.Key) is { } category) CheckCategory(property, category);
        else if (property.Key == BulkPrefix + SeveritySuffix[1..]) CheckSeverity(property);
        else AddUnknown(property.Start, property.Key, Meant(property.Key));
    }

    private void CheckOption(ConfigLine.Property property)
    {
        var option = _names.Options.FirstOrDefault(o => o.Name == property.Key);
        if (option is null)
        {
            AddUnknown(property.Start, property.Key, Nearest.To(property.Key, _names.Options.Select(o => o.Name)));
        }
        else if (option.Kind is OptionKind.Profile)
        {
            CheckProfile(property);
        }
        else if (option.Kind is OptionKind.Paths or OptionKind.File)
        {
            foreach (var path in option.Kind is OptionKind.Paths ? PathList.Of(property.Value) : PathList.One(property.Value))
            {
                if (option.Kind is OptionKind.Paths && CodePackFile.Is(path))
                {
                    Add(property.ValueStart, Message.Of(
                        zh: $"“{path}”是程序，检查文件时不能由配置文件让它运行，所以没有载入；信得过的，请在命令行写 --rules {path}。",
                        en: $"'{path}' is a program, and configuration must not make a check run one, so it was not loaded; if you trust it, write --rules {path} on the command line."));
                }
                else if (PathList.Full(path, _file.Folder, _root) is null)
                {
                    Add(property.ValueStart, Message.Of(zh: $"路径“{path}”超出了根文件夹。", en: $"The path '{path}' leads out of the root folder."));
                }
            }
        }
        else if (!ConfigValue.IsUnset(property.Value) && !option.Accepts(property.Value))
        {
            AddValue(property, option.Expected, Nearest.To(property.Value, option.Choices));
        }
    }

    private void CheckProfile(ConfigLine.Property property)
    {
        if (ConfigValue.IsUnset(property.Value) || ProfileReference.IsAuto(property.Value)) return;

        if (property.Value.Length == 0)
        {
            AddValue(property, KnownOptions.Profile.Expected, null);
        }
        else if (ProfileReference.Of(property.Value, _file.Folder, _root) is not { } reference)
        {
            Add(property.ValueStart, Message.Of(
                zh: $"档案路径“{property.Value}”超出了根文件夹。",
                en: $"The profile path '{property.Value}' leads out of the root folder."));
        }
        else if (!reference.IsPath && !_names.ProfileIds.Contains(reference.Name, StringComparer.OrdinalIgnoreCase))
        {
            AddUnknown(property.ValueStart, property.Value, Nearest.To(property.Value, _names.ProfileIds));
        }
    }

    private void CheckRule(ConfigLine.Property property, string rule)
    {
        if (!_names.RuleIds.Contains(rule, StringComparer.OrdinalIgnoreCase))
            AddUnknown(property.Start + RulePrefix.Length, rule.ToUpperInvariant(), Nearest.To(rule, _names.RuleIds));
        CheckSeverity(property);
    }

    private void CheckCategory(ConfigLine.Property property, string category)
    {
        if (!ConfigValue.IsCategory(category, out _))
            AddUnknown(property.Start + CategoryPrefix.Length, category, Nearest.To(category, Enum.GetNames<Category>()));
        CheckSeverity(property);
    }

    private void CheckSeverity(ConfigLine.Property property)
    {
        if (SeverityName.TryParse(property.Value, out _)) return;
        var expected = Message.Of($"{string.Join("、", SeverityName.All)}之一", $"one of {string.Join(", ", SeverityName.All)}");
        AddValue(property, expected, Nearest.To(property.Value, SeverityName.All));
    }

    private bool IsOurs(string key)
    {
        if (key.StartsWith(OptionPrefix, StringComparison.Ordinal) || RuleOf(key) is not null || key.StartsWith(RulePrefix + "pl", StringComparison.Ordinal)) return true;
        if (!key.StartsWith(BulkPrefix, StringComparison.Ordinal)) return false;
        // A dot belongs to the names of a package's own categories, such as StyleCop.CSharp.NamingRules.
        return CategoryOf(key) is not { } category || ConfigValue.IsCategory(category, out _)
            || !OtherCategories.Contains(category) && !category.Contains('.');
    }

    /// <summary>The key of ours that an unknown one comes near, or null.</summary>
    private string? Meant(string key)
    {
        if (key.StartsWith(RulePrefix, StringComparison.Ordinal) && !key.StartsWith(RulePrefix + "pl", StringComparison.Ordinal)) return null;
        if (key.StartsWith(BulkPrefix, StringComparison.Ordinal) && !IsOurs(key)) return null;

        var rules = key.Contains("pl", StringComparison.Ordinal) ? _names.RuleIds.Select(id => $"{RulePrefix}{id}{SeveritySuffix}") : [];
        var categories = Enum.GetNames<Category>().Select(name => $"{CategoryPrefix}{name}{SeveritySuffix}");
        List<string> known = [.. _names.Options.Select(o => o.Name), .. rules, .. categories, BulkPrefix + SeveritySuffix[1..]];
        return known.Find(k => string.Equals(k, key + SeveritySuffix, StringComparison.OrdinalIgnoreCase)) ?? Nearest.To(key, known);
    }

    /// <summary>The id in a key that sets the severity of one rule of ours, or of what looks like one.</summary>
    private string? RuleOf(string key) =>
        Between(key, RulePrefix, RulePrefix.Length) is { } id && (id.StartsWith("pl", StringComparison.Ordinal) || _names.RuleIds.Contains(id, StringComparer.OrdinalIgnoreCase)) ? id : null;

    private static string? CategoryOf(string key) => Between(key, CategoryPrefix, CategoryPrefix.Length);

    private static string? Between(string key, string prefix, int start) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(SeveritySuffix, StringComparison.Ordinal) && key.Length >= prefix.Length + SeveritySuffix.Length
            ? key[start..^SeveritySuffix.Length]
            : null;

    private void AddUnknown(int offset, string name, string? nearest) => Add(offset, nearest is null
        ? Message.Of(zh: $"未知名称“{name}”。", en: $"Unknown name '{name}'.")
        : Message.Of(zh: $"未知名称“{name}”，是否应为“{nearest}”？", en: $"Unknown name '{name}'; did you mean '{nearest}'?"));

    private void AddValue(ConfigLine.Property property, Message expected, string? nearest)
    {
        var (key, value) = (property.Key, property.Value);
        var (zh, en) = (expected.In(Language.Chinese), expected.In(Language.English));
        Add(property.ValueStart, nearest is null
            ? Message.Of(zh: $"“{key}”的值“{value}”无效，应为{zh}。", en: $"The value '{value}' of '{key}' is not valid: expected {en}.")
            : Message.Of(
                zh: $"“{key}”的值“{value}”无效，应为{zh}；是否应为“{nearest}”？",
                en: $"The value '{value}' of '{key}' is not valid: expected {en}; did you mean '{nearest}'?"));
    }

    private void Add(int offset, Message message) => _problems.Add(new(_file.Source.Path, _file.Source.PositionOf(offset), message));
}
