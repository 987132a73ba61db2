using CsCheck;
using PlanLint.Fixes;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>Edits of a text, and where its offsets go.</summary>
public sealed class EditedTextTests
{
    [Fact]
    public void Edits_apply_to_the_old_offsets() =>
        new EditedText("甲,乙 丙", [new(new(1, 1), "，"), new(new(3, 1), ""), new(new(5, 0), "。")]).Text.ShouldBe("甲，乙丙。");

    [Fact]
    public void An_offset_goes_with_its_text()
    {
        var edited = new EditedText("abcd", [new(new(1, 0), "XY"), new(new(2, 1), "")]);
        edited.Text.ShouldBe("aXYbd");
        edited.Map(0).ShouldBe((0, 0));
        edited.Map(1).ShouldBe((1, 3));
        edited.Map(2).ShouldBe((4, 4));
        edited.Map(3).ShouldBe((4, 4));
        edited.Map(4).ShouldBe((5, 5));
    }

    [Fact]
    public void The_inside_of_a_replaced_piece_is_all_of_the_new_one() => new EditedText("abcd", [new(new(1, 2), "XYZ")]).Map(2).ShouldBe((1, 4));

    [Fact]
    public void What_is_not_edited_stands_where_the_map_says() => Edits.Sample((text, edits) =>
    {
        var edited = new EditedText(text, edits);
        for (var i = 0; i < text.Length; i++)
        {
            if (edits.Any(e => e.Span.Start <= i && i < e.Span.End)) continue;
            edited.Text[edited.Map(i).Last].ShouldBe(text[i]);
        }

        edited.Map(text.Length).Last.ShouldBe(edited.Text.Length);
    });

    private static Gen<(string Text, TextEdit[] Edits)> Edits { get; } = Gen.Select(Gen.String[Gen.Char["abcdef"], 0, 30], Gen.Int[0, 3].Array[0, 20]).Select((text, steps) =>
    {
        var edits = new List<TextEdit>();
        var at = 0;
        for (var i = 0; i + 2 < steps.Length && at + steps[i] + steps[i + 1] <= text.Length; i += 3)
        {
            edits.Add(new(new(at + steps[i], steps[i + 1]), new('X', steps[i + 2])));
            at += steps[i] + steps[i + 1] + 1;
        }

        return (text, edits.ToArray());
    });
}
