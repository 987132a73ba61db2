using CsCheck;
using PlanLint.Model;
using PlanLint.Text;
using static PlanLint.Model.BracketFaultKind;

namespace PlanLint.Tests.Text;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("深入学习“学习强国”（平台）、《纲要〈节选〉》〔一〕【二】「三」")]
    [InlineData("（一）总要求 (二)目标")]
    [InlineData("1)加强基地建设；2)加强队伍建设")]
    [InlineData("1）加强基地建设；2）加强队伍建设")]
    [InlineData("一)总体要求\n二)主要目标")]
    [InlineData("工作如下：a)宣传，b)培训")]
    [InlineData("（包括：1)宣传；2)培训）")]
    [InlineData("谢谢 :-) 再见 ;)")]
    [InlineData("心情 :( 不好")]
    [InlineData("don’t stop")]
    [InlineData("（联系电话：119）")]
    [InlineData("（a）（b）")]
    [InlineData("")]
    public void Paired_marks_and_marks_of_other_kinds_are_no_fault(string text) => Brackets.Check(text).ShouldBeEmpty();

    [Theory]
    [InlineData("（川府发〔2022〕28号)和", ")", "（", '）')]
    [InlineData("(川府发〔2022〕28号）和", "(", "）", '（')]
    [InlineData("〔责任单位：县科协]", "]", "〔", '〕')]
    [InlineData("《纲要〉", "〉", "《", '》')]
    [InlineData("（责任单位：县科协〕", "〕", "（", '）')]
    [InlineData("“学习强国’", "’", "“", '”')]
    public void A_mixed_pair_is_one_fault(string text, string at, string partner, char expected)
    {
        var fault = Brackets.Check(text).ShouldHaveSingleItem();
        fault.Kind.ShouldBe(Mismatched);
        fault.At.Of(text).ShouldBe(at);
        fault.Partner!.Value.Of(text).ShouldBe(partner);
        fault.Expected.ShouldBe(expected);
    }

    [Theory]
    [InlineData("〔责任单位:县科协，各乡镇人民政府(街道办事处)", NeverClosed, 0, '〕')]
    [InlineData("《纲要（节选》的要求", NeverClosed, 3, '）')]
    [InlineData("（县科协(县教委）", NeverClosed, 4, ')')]
    [InlineData("“大手拉小手活动（一次）", NeverClosed, 0, '”')]
    [InlineData("县科协）负责", NeverOpened, 3, '（')]
    [InlineData("（甲）县科协）负责", NeverOpened, 6, '（')]
    [InlineData("大手拉小手”", NeverOpened, 5, '“')]
    [InlineData("‘", NeverClosed, 0, '’')]
    public void One_missing_mark_is_one_fault(string text, BracketFaultKind kind, int start, char expected) =>
        (Brackets.Check(text).ShouldHaveSingleItem() with { InsertAt = null }).ShouldBe(new(kind, new(start, 1), expected));

    [Fact]
    public void Each_of_several_faults_is_told_in_the_order_of_the_text() =>
        Brackets.Check("(甲）（乙)〔丙").Select(f => (f.Kind, f.At.Start)).ShouldBe([(Mismatched, 0), (Mismatched, 5), (NeverClosed, 6)]);

    [Fact]
    public void No_text_is_refused_and_every_fault_lies_on_a_mark() => Hostile.Text.Sample(text =>
    {
        foreach (var fault in Brackets.Check(text))
        {
            fault.At.ShouldLieIn(text);
            fault.At.Length.ShouldBe(1);
            fault.Partner?.ShouldLieIn(text);
            (fault.Partner is null).ShouldBe(fault.Kind is not Mismatched);
        }
    });

    [Fact]
    public void A_mended_mixed_pair_is_no_fault_any_more() => Hostile.Text.Sample(text =>
    {
        var mended = text.ToCharArray();
        var mixed = Brackets.Check(text).Where(f => f.Kind is Mismatched).ToList();
        foreach (var fault in mixed) mended[fault.At.Start] = fault.Expected;
        Brackets.Check(new string(mended)).Count.ShouldBeLessThanOrEqualTo(Brackets.Check(text).Count);
    });

    [Fact]
    public void Long_texts_take_linear_time() => Pace.ShouldBeQuick(text => Brackets.Check(text));

    [Theory]
    [InlineData("seeds/002_69b9594a5209ac97.txt", 2)]
    [InlineData("seeds/000_f5dd17abf9013285.txt", 0)]
    [InlineData("seeds/001_93429595a267084b.txt", 0)]
    [InlineData("seeds/003_1d47c108fd235f5f.txt", 0)]
    [InlineData("seeds/004_5b31e1cc3ff236a8.txt", 0)]
    public void The_published_plans_have_the_faults_a_reader_sees(string file, int faults) =>
        Brackets.Check(SharedFolder.Read(file)).Count.ShouldBe(faults);
}
