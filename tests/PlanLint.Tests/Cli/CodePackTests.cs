using System.Text.Json;

namespace PlanLint.Tests.Cli;

/// <summary>Rules as code: named on the command line they are rules like any others, and nothing else makes them run.</summary>
public sealed class CodePackTests
{
    private const string Plan = "title: 方案\nactions:\n  - action: 大力培训行动\n    lead: 县科协\n    tasks:\n      - task: 办班\n";

    private static readonly Lazy<byte[]> Good = new(() => CodePack.Good());

    [Theory]
    [InlineData("office.dll")]
    [InlineData("Office.NUPKG")]
    public void A_pack_that_the_user_names_checks_like_any_rule(string file)
    {
        using var tool = With(file, file.EndsWith(".dll", StringComparison.Ordinal) ? Good.Value : CodePack.Package(("lib/net8.0/Office.Rules.dll", [1]), ("lib/net10.0/Office.Rules.dll", Good.Value)));
        string[] rules = ["--rules", file];
        tool.Run(["a.plan.yaml", .. rules]).Out.ShouldContain("a.plan.yaml(3,13): warning QS001: 行动“大力培训行动”用了“大力”。");
        tool.Run("a.plan.yaml").Out.ShouldNotContain("QS001");
        tool.Run(["a.plan.yaml", "--select", "LoudTitle", "--statistics", "--language", "en", .. rules]).Out.ShouldContain("QS001");
        tool.Run(["rules", .. rules]).Out.ShouldContain("QS001  warning  口号标题  (LoudTitle)\n");
        tool.Run(["explain", "QS001", "--language", "en", .. rules]).Out.ShouldContain("Nobody can check a slogan.");
        tool.Run("rules", "test", file, "--language", "en").ShouldBe((0, "QS001  Both examples are right.  (LoudTitle)\n", ""));

        tool.Folder.Write(".editorconfig", "root = true\n[*.plan.yaml]\ndotnet_diagnostic.QS001.severity = error\n");
        var (exitCode, text, _) = tool.Run(["a.plan.yaml", "--select", "QS*", .. rules]);
        exitCode.ShouldBe(1);
        text.ShouldContain("error QS001");
        tool.Folder.Write("a.plan.yaml", Plan.Replace("大力培训行动\n", "大力培训行动  # planlint-disable-line QS001 -- 名称由上级确定\n", StringComparison.Ordinal));
        tool.Run(["a.plan.yaml", "--select", "QS*", .. rules]).Out.ShouldNotContain("QS001");
    }

    [Fact]
    public void The_other_commands_know_its_rules_too()
    {
        using var tool = With("office.dll", Good.Value);
        tool.Run("suppress", "QS001", "--where", "a.plan.yaml", "--reason", "名称由上级确定", "--rules", "office.dll").ExitCode.ShouldBe(0);
        tool.Run("a.plan.yaml", "--select", "QS*", "--rules", "office.dll").Out.ShouldNotContain("QS001");
        tool.Folder.Write(".editorconfig", "root = true\n[*.plan.yaml]\ndotnet_diagnostic.QS001.severity = error\n");
        tool.Run("config", "show", "--for", "a.plan.yaml", "--rules", "office.dll").Out.ShouldContain("QS001");
        tool.Run("baseline", "create", "a.plan.yaml", "--no-suppressions", "--select", "QS*", "--rules", "office.dll").ExitCode.ShouldBe(0);
        File.ReadAllText(tool.Folder.PathOf("planlint.baseline.sarif")).ShouldContain("QS001");
        tool.Run("a.plan.yaml", "--no-suppressions", "--select", "QS*", "--rules", "office.dll", "--baseline", "planlint.baseline.sarif").ExitCode.ShouldBe(0);
        tool.Run("a.plan.yaml", "--no-suppressions", "--select", "QS*", "--rules", "office.dll").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Sarif_lists_it_under_extensions()
    {
        using var tool = With("office.dll", Good.Value);
        using var sarif = JsonDocument.Parse(tool.Run("a.plan.yaml", "-f", "sarif", "--rules", "office.dll").Out);
        var extension = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("extensions").EnumerateArray().ShouldHaveSingleItem();
        extension.GetProperty("name").GetString().ShouldBe("Office.Rules");
        extension.GetProperty("version").GetString().ShouldBe("0.0.0");
        extension.GetProperty("rules").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("QS001");
    }

    [Theory]
    [InlineData("office.dll")]
    [InlineData("office.nupkg")]
    [InlineData("sub/../OFFICE.DLL")]
    public void Configuration_cannot_make_a_check_load_code(string written)
    {
        using var tool = With("x", []);
        var mark = tool.Folder.PathOf("ran");
        var image = CodePack.Compile("Office.Rules", CodePack.Rule() + $"\nclass Start {{ [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() => System.IO.File.WriteAllText(\"{mark}\", \"\"); }}", Pages("QS001", "LoudTitle"));
        var name = Path.GetFileName(written);
        File.WriteAllBytes(tool.Folder.PathOf(name), name.EndsWith("nupkg", StringComparison.Ordinal) ? CodePack.Package(("lib/net10.0/Office.Rules.dll", image)) : image);
        tool.Folder.Write(".editorconfig", $"root = true\n[*.plan.yaml]\nplanlint_rules = {written}\n");
        foreach (var words in new[] { new[] { "check", "a.plan.yaml" }, ["rules"], ["rules", "test"], ["explain", "PL1001"], ["doctor"], ["config", "show", "--for", "a.plan.yaml"], ["baseline", "create"] })
        {
            var (exitCode, text, error) = tool.Run([.. words, "--language", "en"]);
            if (words is ["check", ..]) exitCode.ShouldBe(2);
            if (words is ["check", ..]) text.ShouldContain($".editorconfig(3,18): error: '{written}' is a program, and configuration must not make a check run one");
            (text + error).ShouldNotContain("QS001");
            File.Exists(mark).ShouldBeFalse(string.Join(' ', words));
        }

        // The same file does run where the user names it: the mark would have been seen.
        tool.Folder.Write(".editorconfig", "root = true\n");
        tool.Run("a.plan.yaml", "--rules", name).Out.ShouldContain("QS001");
        File.Exists(mark).ShouldBeTrue();
    }

    [Fact]
    public void Data_that_is_called_data_is_never_code()
    {
        using var tool = With("x.plan-rules.yaml", Good.Value);
        tool.Folder.Write(".editorconfig", "root = true\n[*.plan.yaml]\nplanlint_rules = x.plan-rules.yaml\n");
        tool.Run("a.plan.yaml", "--language", "en").ExitCode.ShouldBe(2);
        tool.Run("a.plan.yaml", "--rules", "x.plan-rules.yaml").Out.ShouldNotContain("QS001");
    }

    public static TheoryData<string, string> Bad => new()
    {
        { "garbage.dll", "This is no .NET assembly; check the file that --rules names." },
        { "empty.dll", "The pack is empty or larger than 64 MiB." },
        { "garbage.nupkg", "The package is damaged or incomplete and cannot be opened; download it again." },
        { "nolib.nupkg", "The package has no folder lib/net10.0 that can be used; compile the rules for .NET 10 or earlier." },
        { "norules.dll", "It holds no rule; rules are public classes that derive from PlanRule." },
        { "system.dll", "It holds no rule; rules are public classes that derive from PlanRule." },
        { "newer.dll", "'Office.Rules' was compiled against PlanLint 9.0.0, which does not go with" },
        { "needs.dll", "The pack cannot be loaded: Could not load file or assembly 'Other, " },
        { "uses.dll", "The class 'LoudTitle' cannot be used: Could not load file or assembly 'Other, " },
        { "throws.dll", "The class 'LoudTitle' cannot be used: no ink. Tell the author of the pack." },
        { "defines.dll", "The class 'LoudTitle' cannot be used: no pattern. Tell the author of the pack." },
        { "private.dll", "The class 'LoudTitle' cannot be used: " },
        { "twins.dll", "The id 'QS001' is used more than once, by LoudTitle, OtherTitle; give each rule an id of its own." },
        { "ours.dll", "The rule id 'PL9001' must be capital letters and digits, such as QS001, and must not begin with PL." },
        { "named.dll", "The name 'Loudtitle' of rule QS001 must name the fault in Pascal case" },
        { "pageless.dll", "Rule QS001 has no page; embed 'QS001.LoudTitle.md' in the assembly as a resource of that name." },
        { "halfpage.dll", "The page 'QS001.LoudTitle.md' of rule QS001 is not complete" },
        { "unmarked.dll", "The class 'LoudTitle' has no [Rule] attribute; state id, name, category and severity." },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_pack_that_cannot_be_used_is_said_and_nothing_counts_as_checked(string file, string message)
    {
        using var tool = With(file, Content(file));
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--rules", file, "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain($"{file}(1,1): error: {message}");
        tool.Run("rules", "--rules", file, "--language", "en").Error.ShouldContain(message);
    }

    [Fact]
    public void Two_packs_with_one_id_are_not_used_together()
    {
        using var tool = With("a.dll", Good.Value);
        File.WriteAllBytes(tool.Folder.PathOf("b.dll"), CodePack.Good("Other.Rules"));
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--rules", "a.dll", "--rules", "b.dll", "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain("The rule id 'QS001' is in 'a.dll' already; this pack is not used.");
    }

    [Fact]
    public void What_a_pack_needs_lies_beside_it_or_in_the_package()
    {
        var other = CodePack.Compile("Other", "public static class Words { public const string No = \"\"; public static string Loud => \"大力\"; }");
        var source = CodePack.Rule().Replace("Contains(\"大力\")", "Contains(Words.Loud)", StringComparison.Ordinal);
        var image = CodePack.Compile("Office.Rules", source, Pages("QS001", "LoudTitle"), ("Other", other));
        using var tool = With("lib/office.dll", image);
        File.WriteAllBytes(tool.Folder.PathOf("lib/Other.dll"), other);
        File.WriteAllBytes(tool.Folder.PathOf("office.nupkg"), CodePack.Package(("lib/net10.0/Office.Rules.dll", image), ("lib/net10.0/Other.dll", other), ("../../evil.dll", other), ("lib/net10.0/../../../evil.dll", other)));
        tool.Run("a.plan.yaml", "--rules", "lib/office.dll").Out.ShouldContain("warning QS001");
        tool.Run("a.plan.yaml", "--rules", "office.nupkg").Out.ShouldContain("warning QS001");
        Directory.GetFiles(tool.Folder.Path, "evil*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_fails_on_a_plan_is_not_checked_there()
    {
        var image = CodePack.Compile("Office.Rules", CodePack.Rule().Replace("action.Title.Value.Contains(\"大力\")", "int.Parse(action.Title.Value) > 0", StringComparison.Ordinal), Pages("QS001", "LoudTitle"));
        using var tool = With("office.dll", image);
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--rules", "office.dll", "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain("Rule QS001 did not finish");
        text.ShouldContain("PL3001");
    }

    [Fact]
    public void A_package_that_unpacks_without_end_is_not_unpacked()
    {
        using var tool = With("bomb.nupkg", CodePack.Package([.. Enumerable.Range(0, 4).Select(i => ($"lib/net10.0/{i}.dll", new byte[60 << 20]))]));
        var (exitCode, text, _) = tool.Run("a.plan.yaml", "--rules", "bomb.nupkg", "--language", "en");
        exitCode.ShouldBe(2);
        text.ShouldContain("unpacks to more than 200 MiB");
    }

    private static byte[] Content(string file) => file switch
    {
        "garbage.dll" or "garbage.nupkg" => "MZ, but no more"u8.ToArray(),
        "empty.dll" => [],
        "nolib.nupkg" => CodePack.Package(("lib/net99.0/Office.Rules.dll", Good.Value), ("lib/net472/Office.Rules.dll", Good.Value)),
        "norules.dll" => CodePack.Compile("Office.Rules", "public class Unit(PlanLint.Model.Plan plan) { public object Plan => plan; }"),
        "system.dll" => CodePack.Compile("Office.Rules", "public class Unit;"),
        "newer.dll" => CodePack.Compile("Office.Rules", "public sealed class R : PlanLint.Engine.PlanRule;", null, ("PlanLint", CodePack.Compile("PlanLint", "[assembly: System.Reflection.AssemblyVersion(\"9.0.0.0\")] namespace PlanLint.Engine { public abstract class PlanRule; }"))),
        "needs.dll" => CodePack.Compile("Office.Rules", CodePack.Rule().Replace(": PlanRule", ": PlanRule, IOther", StringComparison.Ordinal), Pages("QS001", "LoudTitle"), ("Other", CodePack.Compile("Other", "public interface IOther;"))),
        "uses.dll" => CodePack.Compile("Office.Rules", CodePack.Rule().Replace("\"大力\"))", "Words.Loud))", StringComparison.Ordinal), Pages("QS001", "LoudTitle"), ("Other", CodePack.Compile("Other", "public static class Words { public static string Loud => \"大力\"; }"))),
        "throws.dll" => One("QS001", "LoudTitle", "public LoudTitle() => throw new InvalidOperationException(\"no ink.\");"),
        "defines.dll" => CodePack.Compile("Office.Rules", CodePack.Rule().Replace("PlanAction action = default!;", "PlanAction action = default!; if (DateTime.MaxValue.Year > 1) throw new InvalidOperationException(\"no pattern.\");", StringComparison.Ordinal), Pages("QS001", "LoudTitle")),
        "private.dll" => One("QS001", "LoudTitle", "private LoudTitle(int number) { }"),
        "twins.dll" => CodePack.Compile("Office.Rules", CodePack.Rule() + CodePack.Rule("QS001", "OtherTitle").Split('\n', 3)[2], new Dictionary<string, string> { ["QS001.LoudTitle.md"] = CodePack.Page(), ["QS001.OtherTitle.md"] = CodePack.Page("QS001", "OtherTitle") }),
        "ours.dll" => One("PL9001", "LoudTitle"),
        "named.dll" => One("QS001", "Loudtitle"),
        "pageless.dll" => CodePack.Compile("Office.Rules", CodePack.Rule()),
        "halfpage.dll" => CodePack.Compile("Office.Rules", CodePack.Rule(), new Dictionary<string, string> { ["QS001.LoudTitle.md"] = CodePack.Page().Replace("### Why", "### Whence", StringComparison.Ordinal) }),
        "unmarked.dll" => CodePack.Compile("Office.Rules", CodePack.Rule().Replace("[Rule(\"QS001\", \"LoudTitle\", Category.Style, Severity.Warning)]", "", StringComparison.Ordinal)),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private static byte[] One(string id, string name, string body = "") => CodePack.Compile("Office.Rules", CodePack.Rule(id, name, body), Pages(id, name));

    private static Dictionary<string, string> Pages(string id, string name) => new() { [$"{id}.{name}.md"] = CodePack.Page(id, name) };

    private static Tool With(string file, byte[] content)
    {
        var tool = new Tool();
        tool.Folder.Write("a.plan.yaml", Plan).Write(file);
        File.WriteAllBytes(tool.Folder.PathOf(file), content);
        return tool;
    }
}
