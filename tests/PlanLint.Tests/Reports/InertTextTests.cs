using System.Text.RegularExpressions;
using Markdig;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Tests.Cli;

namespace PlanLint.Tests.Reports;

/// <summary>Whatever a plan holds is text in every format, on standard output and on standard error.</summary>
public sealed partial class InertTextTests
{
    private static readonly string[] Hostile =
    [
        "::error::x", "::set-output name=x::y", "##vso[task.setvariable variable=x]y", "##[error]x", "##teamcity[buildProblem]", "\u001B[31mx\u001B]0;t\u0007", "\u009B31m",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "=cmd|'/c calc'!A0", "[x](javascript:alert(1))", "![x](http://a.example)", "a | b | c", "`x`", "```", "]]>", "&amp;",
        "\u2028::error::x", "\u2029##vso[x.y]", "\u0001\u0002", "\u202Ex\u2066", "\u200Fx", "\uFEFF", "@someone", "%0A::error::x", "{0} {{", "x:1:2: error: y", "a\r\n::error::x", "\t::error::x",
    ];

    public static MatrixTheoryData<string, Language> Formats => new(ReportFormats.Names, Enum.GetValues<Language>());

    /// <summary>Every value in every place of a run that can come from outside.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_value_of_a_run_is_inert(string format, Language language)
    {
        foreach (var value in Hostile)
        {
            var source = new SourceText($"{value}.yaml", Sample.PlanText.Replace("培训", value, StringComparison.Ordinal));
            var at = new Location(source.Path, $"行动“{value}”", new Region.Text(source, new TextSpan(source.Text.IndexOf(value, StringComparison.Ordinal), value.Length)));
            var message = Message.Of($"{value}“{value}”有错。", $"{value}'{value}' is wrong.");
            var finding = Sample.Finding("PL1901", Severity.Error, message, at) with
            {
                Related = [new(at, message)],
                Fix = new(message, FixSafety.Safe, new Edit(at, value)),
                Properties = new Dictionary<string, string> { ["word"] = value },
            };
            var run = Sample.Of(
                Sample.File(source, finding, finding with { Suppressed = new(SuppressionKind.InSource, value, at) { Owner = value, Approver = value } }) with
                {
                    Notifications = [new(NotificationKind.Input, message) { At = at }],
                }) with
            {
                Notifications = [new(NotificationKind.Configuration, message) { At = at with { Region = new Region.WholeFile() } }, new(NotificationKind.Request, message)],
                Profile = value,
            };
            ShouldBeInert(format, Sample.Write(ReportFormats.Create(format, new(language, Severity.Info))!, run));
        }
    }

    /// <summary>The whole program: titles, units, contents, file names, keys and options of rules.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void A_hostile_plan_is_inert(string format, Language language)
    {
        using var tool = new Tool();
        var name = OperatingSystem.IsWindows() ? "##vso[x.y]z.plan.yaml" : "::error::##vso[x.y]|`<b>\u202E\u001B[31m\nz.plan.yaml";
        tool.Folder.Write(name, Plan()).Write("b.plan.yaml", "title: [").Write(".editorconfig", $"[*]\nplanlint_target_scope = ::error::##[x]<script>\ndotnet_diagnostic.##vso[x.y]z.severity = error\n");
        var (exitCode, output, error) = tool.Run(".", "missing ##vso[x.y]z", "-f", format, "--severity", "info", "--verbosity", "detailed", "--language", language is Language.Chinese ? "zh-CN" : "en", "--statistics");
        exitCode.ShouldBe(2);
        ShouldBeInert(format, output);
        ShouldBeInert("text", error);
        tool.Run(".", "--select", "##vso[x.y]z\n::error::x").Error.ShouldNotContain("\n::");
        ShouldBeInert("text", tool.Run(".", "-f", "::error::x\n##vso[x.y]z").Error);
    }

    private static string Plan()
    {
        var text = new System.Text.StringBuilder("title: 青石县实施方案\n未知\"键: 1\nactions:\n");
        foreach (var value in Hostile)
        {
            var quoted = System.Text.Json.JsonSerializer.Serialize(value);
            text.Append($"  - action: {quoted}\n    responsible: [{quoted}, {quoted}]\n    tasks:\n      - task: {quoted}\n        rows:\n          - {quoted}\n          - {System.Text.Json.JsonSerializer.Serialize($"培训若干人,共（3人。{value}")}\n");
        }

        return text.ToString();
    }

    private static void ShouldBeInert(string format, string text)
    {
        foreach (var c in text) (c is '\n' || !char.IsControl(c)).ShouldBeTrue($"{format}: U+{(int)c:X4}");
        text.IndexOfAny(['\u2028', '\u2029', '\u202E', '\u2066', '\u200F', '\uFEFF', '\uFFFE', '\uFFFF']).ShouldBe(-1, format);
        foreach (var line in text.Split('\n'))
        {
            Command().IsMatch(line).ShouldBeFalse($"{format}: {line}");
            var start = line.TrimStart();
            if (format is "github" && OwnCommand().IsMatch(line)) continue;
            start.StartsWith("::", StringComparison.Ordinal).ShouldBeFalse($"{format}: {line}");
        }

        if (format is "markdown")
        {
            var html = Markdown.ToHtml(text, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().UseTaskLists().UseFootnotes().Build());
            foreach (var tag in Tag().Matches(html).Select(m => m.Groups[1].Value)) tag.ShouldBeOneOf("h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "a");
            Address().Matches(html).Select(m => m.Groups[1].Value).ShouldAllBe(a => a.StartsWith(Product.RepositoryUrl, StringComparison.Ordinal) || !a.Contains(':', StringComparison.Ordinal));
            html.ShouldNotContain("@someone");
        }
    }

    [GeneratedRegex(@"##[A-Za-z]*\[")]
    private static partial Regex Command();

    /// <summary>A command of ours: none of its properties holds a colon.</summary>
    [GeneratedRegex(@"^::(error|warning|notice) (file=[^,:]*,)?(line=\d+,endLine=\d+,)?(col=\d+,endColumn=\d+,)?title=PLN?\d{4} [^,:]*::")]
    private static partial Regex OwnCommand();

    [GeneratedRegex("</?([a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();
}
