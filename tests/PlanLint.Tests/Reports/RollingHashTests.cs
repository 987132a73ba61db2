using CsCheck;
using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Reports.Sarif;

namespace PlanLint.Tests.Reports;

public sealed class RollingHashTests
{
    [Fact]
    public void Lines_of_the_samples_have_the_hashes_of_the_library()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples"), "*.plan.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            ShouldBeThoseOfTheLibrary(File.ReadAllText(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a\r\nb\rc\n\r d\t e")]
    [InlineData("\uFEFFa\n\uFFFF\n\uD800")]
    [InlineData("same\nsame\nsame")]
    public void Odd_texts_have_them_too(string text) => ShouldBeThoseOfTheLibrary(text);

    [Fact]
    public void So_has_any_text() => Gen.String[Gen.Char["ab \t\r\n科普，\uFFFF"], 0, 400].Sample(text => ShouldBeThoseOfTheLibrary(text), iter: 2_000, seed: "0000Ix5sOxK3");

    private static void ShouldBeThoseOfTheLibrary(string text) =>
        RollingHash.Of(text).OrderBy(h => h.Key).ShouldBe(HashUtilities.RollingHash(text).OrderBy(h => h.Key));
}
