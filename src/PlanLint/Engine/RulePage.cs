using System.Collections.Concurrent;
using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>The page of a rule, written once beside its code and embedded in its assembly as <c>PL1001.MissingLeadUnit.md</c>.</summary>
public sealed class RulePage
{
    private static readonly ConcurrentDictionary<Type, RulePage> Pages = new();

    private readonly Dictionary<string, string> _sections;

    private RulePage(string markdown)
    {
        Markdown = markdown;
        _sections = Sections(markdown);
        var heading = markdown.AsSpan(0, markdown.IndexOf('\n', StringComparison.Ordinal)).ToString();
        var titles = heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(" / ", 2);
        ChineseTitle = titles[0].Trim();
        EnglishTitle = titles[^1].Trim();
    }

    /// <summary>The whole page.</summary>
    public string Markdown { get; }

    private string ChineseTitle { get; }

    private string EnglishTitle { get; }

    /// <summary>The page of a rule. It is read on first use.</summary>
    /// <exception cref="InvalidOperationException">The rule's assembly holds no page for it.</exception>
    public static RulePage Of(RuleInfo rule) => rule.Page ?? Pages.GetOrAdd(rule.Type, _ => Load(rule));

    /// <summary>A page that was written elsewhere, with the headings that all pages have.</summary>
    internal static RulePage Of(string markdown) => new(markdown.ReplaceLineEndings("\n"));

    /// <summary>What the fault is called, a few words.</summary>
    public string Title(Language language) => language is Language.Chinese ? ChineseTitle : EnglishTitle;

    /// <summary>One sentence that says what the rule finds.</summary>
    public string Summary(Language language) => Section(language, "中文", "English");

    /// <summary>Why it matters.</summary>
    public string Why(Language language) => Section(language, "中文/为什么", "English/Why");

    /// <summary>What to do about a finding.</summary>
    public string HowToFix(Language language) => Section(language, "中文/怎么改", "English/How to fix");

    /// <summary>The written requirement behind it.</summary>
    public string Source(Language language) => Section(language, "中文/依据", "English/Source");

    /// <summary>When to switch it off.</summary>
    public string WhenNotToUse(Language language) => Section(language, "中文/何时不用", "English/When not to use it");

    /// <summary>The settings in <c>.editorconfig</c>; empty when there are none.</summary>
    public string Options(Language language) => Section(language, "中文/选项", "English/Options");

    /// <summary>The part of the page in one language, as Markdown, with the examples.</summary>
    public string MarkdownIn(Language language)
    {
        var chinese = language is Language.Chinese;
        var own = Block(chinese ? "## 中文" : "## English");
        return $"{own}\n\n{Block("## 示例 Examples")}\n";
    }

    /// <summary>The text below a heading, up to the next one; the path joins headings of level 2 and 3 with <c>/</c>. Empty when there is none.</summary>
    internal string Section(string path) => _sections.GetValueOrDefault(path, "");

    private string Section(Language language, string chinese, string english) => Section(language is Language.Chinese ? chinese : english);

    private string Block(string heading)
    {
        var start = Markdown.IndexOf(heading + "\n", StringComparison.Ordinal);
        if (start < 0) return "";
        start += heading.Length + 1;
        var end = Markdown.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Markdown[start..(end < 0 ? Markdown.Length : end)].Trim();
    }

    private static RulePage Load(RuleInfo rule)
    {
        var name = $"{rule.Id}.{rule.Name}.md";
        using var stream = rule.Type.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{rule.Type.Assembly.GetName().Name} holds no page {name}.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    private static Dictionary<string, string> Sections(string markdown)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var (chapter, path, body) = ("", "", new List<string>());
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal)) Open(chapter = line[3..].Trim());
            else if (!isCode && line.StartsWith("### ", StringComparison.Ordinal)) Open($"{chapter}/{line[4..].Trim()}");
            else body.Add(line);
        }

        Open("");
        return sections;

        void Open(string next)
        {
            sections.TryAdd(path, string.Join('\n', body).Trim());
            path = next;
            body.Clear();
        }
    }
}
