using CsCheck;
using PlanLint.Config;

namespace PlanLint.Tests.Config;

/// <summary>The line that is shown for a setting is the line that decides it, whatever the files say.</summary>
public sealed class ConfigOriginTests
{
    private const string File = "plans/a.plan.yaml";
    private const string RuleKey = "dotnet_diagnostic.PL1001.severity";

    private static readonly string[] Lines =
    [
        "[*]", "[*.yaml]", "[*.plan.{yaml,docx}]", "[plans/**]", "[other.yaml]", "[*.md]", "[{]", "root = true", "# dotnet_diagnostic.PL1001.severity = none", "",
        $"{RuleKey} = error", $"{RuleKey} = none # why", "DOTNET_DIAGNOSTIC.pl1001.Severity: suggestion", $"{RuleKey} = often", $"{RuleKey} = default",
        "planlint_target_scope = task", "planlint_target_scope = row ; why", "planlint_target_scope = unset", "planlint_target_scope = nonsense", "PLANLINT_TARGET_SCOPE = Action",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Lines.Length - 1].Array[0, 14].Select(picks => string.Join('\n', picks.Select(i => Lines[i])));

    [Fact]
    public void The_line_holds_the_value_in_force() => Gen.Select(Text, Text).Sample((top, below) =>
    {
        var configs = new ConfigFiles().Add(".editorconfig", top).Add("plans/.editorconfig", below).Read(File);
        var (settings, file) = (configs.For(ConfigFiles.At(File)), ConfigFiles.At(File));

        var rule = configs.OriginOf(RuleKey, file);
        settings.Rules.TryGetValue("PL1001", out var severity).ShouldBe(rule is not null);
        if (rule is not null)
        {
            SeverityName.TryParse(Value(rule), out var written).ShouldBeTrue();
            written.ShouldBe(severity);
        }

        var option = configs.OriginOf(KnownOptions.TargetScope.Name, file);
        var isSet = settings.Options.TryGetValue(KnownOptions.TargetScope.Name, out var value);
        if (isSet) Value(option.ShouldNotBeNull()).ShouldBe(value, StringCompareShould.IgnoreCase);
        else if (option is not null) KnownOptions.TargetScope.Accepts(Value(option)).ShouldBeFalse();

        string Value(ConfigOrigin origin)
        {
            var line = (origin.Path.EndsWith("plans/.editorconfig", StringComparison.Ordinal) ? below : top).Split('\n')[origin.Line - 1];
            return line.Split('=', ':')[1].Split('#', ';')[0].Trim();
        }
    });

    [Fact]
    public void Nearer_files_come_first_and_a_root_ends_the_list()
    {
        var configs = new ConfigFiles().Add(".editorconfig", "").Add("plans/.editorconfig", "").Add("plans/deep/.editorconfig", "root = true\n").Read(File, "plans/deep/b.plan.yaml", "other/c.plan.yaml");
        configs.PathsFor(ConfigFiles.At(File)).ShouldBe([ConfigFiles.At("plans/.editorconfig"), ConfigFiles.At(".editorconfig")]);
        configs.PathsFor(ConfigFiles.At("plans/deep/b.plan.yaml")).ShouldBe([ConfigFiles.At("plans/deep/.editorconfig")]);
        configs.PathsFor(ConfigFiles.At("other/c.plan.yaml")).ShouldBe([ConfigFiles.At(".editorconfig")]);
    }
}
