using CsCheck;
using Microsoft.CodeAnalysis;
using PlanLint.Config;

namespace PlanLint.Tests.Config;

public sealed class ConfigLinesTests
{
    private static readonly string[] Bits =
    [
        "key", "a.b-c_d", "键", "=", ":", " ", "\t", "\u3000", "#", ";", "[", "]", "\\#", "value", "值", "\n", "\r\n", "\r", "\u2028", "\ud83d", "\u0301", "*",
    ];

    [Fact]
    public void The_lines_are_those_that_Roslyn_sees() =>
        Gen.Int[0, Bits.Length - 1].Array[0, 24].Select(picks => string.Concat(picks.Select(i => Bits[i]))).Sample(
            text =>
            {
                // What follows a second section header may hold for no file: only what stands before it is compared.
                var full = "[*]\n" + text;
                if (ConfigLines.Of(full).Skip(1).FirstOrDefault(l => l is ConfigLine.Section) is { } second) full = full[..second.Start];
                var expected = AnalyzerConfigSet.Create<IReadOnlyCollection<AnalyzerConfig>>([AnalyzerConfig.Parse(full, "/repo/.editorconfig")])
                    .GetOptionsForSourcePath("/repo/file").AnalyzerOptions;

                var found = new Dictionary<string, string>();
                foreach (var line in ConfigLines.Of(full).OfType<ConfigLine.Property>())
                {
                    found[line.Key] = line.Value;
                    full.Substring(line.ValueStart, line.Value.Length).ShouldBe(line.Value);
                    full.Substring(line.Start, line.Key.Length).ShouldBe(line.Key);
                }

                found.OrderBy(p => p.Key, StringComparer.Ordinal).ShouldBe(expected.OrderBy(p => p.Key, StringComparer.Ordinal));
            },
            iter: 20_000);

    [Theory]
    [InlineData("[*.plan.yaml]", "*.plan.yaml")]
    [InlineData("  [a] # note", "a")]
    [InlineData("[a][b] ; note", "a][b")]
    [InlineData("[a\\#b]", "a\\#b")]
    [InlineData("[]", null)]
    [InlineData("[a#b]", null)]
    [InlineData("[a] b", null)]
    [InlineData("[a", null)]
    public void A_section_header_is_read_as_Roslyn_reads_it(string line, string? glob) =>
        (ConfigLines.Of(line).Single() as ConfigLine.Section)?.Glob.ShouldBe(glob);

    [Theory]
    [InlineData("[]")]
    [InlineData("[a#b]")]
    [InlineData("[a] b")]
    [InlineData("[a")]
    public void What_is_no_section_header_is_a_stray_line(string line) => ConfigLines.Of(line).Single().ShouldBeOfType<ConfigLine.Stray>();

    [Fact]
    public void Hostile_lines_take_linear_time()
    {
        foreach (var bit in new[] { "[", "[]", "]", " ", "=", "a", "#", "\\#", "a=b\n" })
            ConfigLines.Of(string.Concat(Enumerable.Repeat(bit, 1_000_000 / bit.Length))).Count().ShouldBeGreaterThanOrEqualTo(0);
    }
}
