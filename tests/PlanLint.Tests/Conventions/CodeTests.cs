using System.Text.RegularExpressions;

namespace PlanLint.Tests.Conventions;

/// <summary>Rules about the code itself.</summary>
public sealed partial class CodeTests
{
    private static readonly string[] Banned =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "DateTime.Today", "Console.", "Environment.CurrentDirectory", "HttpClient", "Process.Start",
    ];

    private static readonly string[] Fields = ["科学素质", "\"kxsz"];

    private static readonly string[] Folders = ["src", "rules", "tests"];

    public static TheoryData<string> Files => [.. Folders
        .SelectMany(f => Directory.GetFiles(Repository.PathOf(f), "*.cs", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_at_most_300_lines(string file) => File.ReadAllLines(Repository.PathOf(file)).Length.ShouldBeLessThanOrEqualTo(300);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_one_public_type(string file)
    {
        // The adapter stands in for several of our types, and only where the NRules package replaces them.
        if (file.StartsWith("tests/", StringComparison.Ordinal) || file.EndsWith("/NRulesAdapter.cs", StringComparison.Ordinal)) return;
        PublicType().Count(File.ReadAllText(Repository.PathOf(file))).ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_library_and_the_rules_have_no_clock_no_console_and_no_network(string file)
    {
        if (!file.StartsWith("src/PlanLint/", StringComparison.Ordinal) && !file.StartsWith("rules/", StringComparison.Ordinal)) return;
        var code = File.ReadAllText(Repository.PathOf(file));
        Banned.Where(b => code.Contains(b, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_policy_field_is_written_into_the_code(string file)
    {
        // What one field demands stands in its profile. Tests may name it.
        if (file.StartsWith("tests/", StringComparison.Ordinal)) return;
        var code = File.ReadAllText(Repository.PathOf(file));
        Fields.Where(f => code.Contains(f, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial |unsafe )*(?:class|record|struct|interface|enum|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
