using System.Text;
using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class WidthTests
{
    [Theory]
    [InlineData("（２０２５）", "(2025)")]
    [InlineData("ＡＢＣ～！", "ABC~!")]
    [InlineData("科\u3000普", "科 普")]
    [InlineData("。、“”…㎡①", "。、“”…㎡①")]
    public void Full_width_forms_have_half_width_twins(string text, string narrow) => Width.Narrow(text).ShouldBe(narrow);

    [Fact]
    public void No_offset_moves() => Gen.String[Gen.Char, 0, 50].Sample(text => Width.Narrow(text).Length == text.Length);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("科普", 4)]
    [InlineData("（。", 4)]
    [InlineData("“—”", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("科\u200B普\uFEFF", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("😀", 2)]
    [InlineData("\u001B\t", 0)]
    public void Text_takes_the_columns_a_terminal_gives_it(string text, int columns) => DisplayWidth.Of(text).ShouldBe(columns);

    [Fact]
    public void A_lone_surrogate_takes_one_column() => DisplayWidth.Of("\uD800").ShouldBe(1);

    [Fact]
    public void A_character_and_its_rune_are_equally_wide() => Gen.Char.Where(c => !char.IsSurrogate(c)).Sample(c => DisplayWidth.Of(c) == DisplayWidth.Of(new Rune(c)));
}
