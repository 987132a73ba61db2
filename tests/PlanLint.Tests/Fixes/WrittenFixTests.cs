using System.Text;
using CsCheck;
using PlanLint.Fixes;
using PlanLint.Formats;
using PlanLint.Model;
using Fix = PlanLint.Model.Fix;
using Region = PlanLint.Model.Region;

namespace PlanLint.Tests.Fixes;

/// <summary>New words are written as the syntax of the file says, or not at all.</summary>
public sealed class WrittenFixTests
{
    private static readonly string[] Names = ["a.plan.yaml", "b.plan.yaml", "c.plan.yaml", "d.plan.yaml", "e.plan.yaml", "f.plan.json", "g.csv", "h.csv", "i.html", "j.md", "k.md", "l.txt"];

    [Theory]
    [InlineData("x.plan.yaml", "title: 方案甲乙\n", "\"", "title: 方案\"乙\n")]
    [InlineData("x.plan.yaml", "title: 方案甲乙\n", ": ", "title: \"方案: 乙\"\n")]
    [InlineData("x.plan.yaml", "title: 方案甲 # 注\n", " #1", "title: \"方案 #1\" # 注\n")]
    [InlineData("x.plan.yaml", "lead: [方案甲]\n", ",", "lead: [\"方案,\"]\n")]
    [InlineData("x.plan.yaml", "title: \"方案甲乙\"\n", "\"\\", "title: \"方案\\\"\\\\乙\"\n")]
    [InlineData("x.plan.yaml", "title: \"方案甲乙\"\n", "\n", "title: \"方案\\n乙\"\n")]
    [InlineData("x.plan.yaml", "title: '方案甲乙'\n", "'", "title: '方案''乙'\n")]
    [InlineData("x.plan.yaml", "title: '方案甲乙'\n", "\n", null)]
    [InlineData("x.plan.yaml", "title: >-\n  方案甲乙\n", ": #\"", "title: >-\n  方案: #\"乙\n")]
    [InlineData("x.plan.yaml", "title: |\n  方案甲乙\n", "\n", null)]
    [InlineData("x.plan.yaml", "title: 方案\n  甲乙\n", "：", "title: 方案\n  ：乙\n")]
    [InlineData("x.plan.yaml", "title: 方案\n  甲乙\n", ": ", null)]
    [InlineData("x.plan.json", "{\"title\": \"方\\u6848甲乙\"}", "\"\t", "{\"title\": \"方\\u6848\\\"\\t乙\"}")]
    [InlineData("x.plan.json", "{\"title\": \"方\\u7532乙\"}", "丙", "{\"title\": \"方丙乙\"}")]
    [InlineData("x.csv", "行动,任务\n方案甲乙,丙\n", ",", "行动,任务\n\"方案,乙\",丙\n")]
    [InlineData("x.csv", "行动,任务\n方案甲乙,丙\n", "，", "行动,任务\n方案，乙,丙\n")]
    [InlineData("x.csv", "行动,任务\n\"方案甲乙\",丙\n", "\"", "行动,任务\n\"方案\"\"乙\",丙\n")]
    [InlineData("x.html", "<p>方案甲乙</p>", "<&", "<p>方案&lt;&amp;乙</p>")]
    [InlineData("x.html", "<p>方案&#x7532;乙</p>", "丙", "<p>方案丙乙</p>")]
    [InlineData("x.md", "方案甲乙\n", "*|", "方案\\*\\|乙\n")]
    [InlineData("x.md", "---\ntitle: 方案甲乙\n---\n\n正文\n", ": ", "---\ntitle: \"方案: 乙\"\n---\n\n正文\n")]
    [InlineData("x.txt", "方案甲乙\n", "<\"&", "方案<\"&乙\n")]
    [InlineData("x.txt", "方案甲乙\n", "\u001B", null)]
    public void Words_are_escaped(string path, string text, string words, string? expected) => Write(path, text, words).Text.ShouldBe(expected);

    [Fact]
    public void Deleting_asks_for_no_syntax() => Write("x.csv", "行动,任务\n方案甲乙,丙\n", "").Text.ShouldBe("行动,任务\n方案乙,丙\n");

    [Theory]
    [InlineData("x.plan.yaml", "年份: 甲\n甲: 1\n")]
    [InlineData("x.plan.yaml", "a: &x 甲\nb: *x\n")]
    public void Edits_of_one_place_are_one(string path, string text)
    {
        var document = Read(path, text);
        var at = At(document, "甲");
        new WrittenFixes(document).Of(Fix(new Edit(at, "乙"), new Edit(at, "乙")))!.Edits.ShouldHaveSingleItem();
        new WrittenFixes(document).Of(Fix(new Edit(at, "乙"), new Edit(at, "丙"))).ShouldBeNull();
    }

    [Fact]
    public void Several_words_of_a_value_that_needs_quotation_marks_are_one_edit()
    {
        var document = Read("x.csv", "行动,任务\n方甲案乙,丙\n");
        var (first, second) = (At(document, "甲"), At(document, "乙"));
        var fix = new WrittenFixes(document).Of(Fix(new Edit(first, ","), new Edit(second, "；")))!;
        fix.Edits.ShouldHaveSingleItem().Written.ShouldBe("\"方,案；\"");
    }

    [Fact]
    public void A_place_in_another_file_is_a_suggestion_only()
    {
        var at = At(Read("y.txt", "甲\n"), "甲");
        var document = Read("x.txt", "甲\n");
        new WrittenFixes(document).Of(Fix(new Edit(at, "乙")))!.Safety.ShouldBe(FixSafety.Suggestion);
        new WrittenFixes(document).Of(Fix(new Edit(at, "乙"), new Edit(At(document, "甲"), "乙"))).ShouldBeNull();
    }

    /// <summary>Whatever words go into a value of whatever style: the file reads with exactly these words in it, and all else as before, or is not written.</summary>
    [Fact]
    public void Any_words_come_out_as_they_went_in() => Gen.Select(Choice.Of(Names), Gen.String[Gen.Char["\"'\\,;|:#&<>[]{}*_`~-+!? \t\n=科，5"], 0, 6]).Sample((name, words) =>
    {
        var (before, text) = (Read(name, Text(name)), Write(name, Text(name), words).Text);
        if (text is null) return;
        var document = Read(name, text);
        var edit = new Edit(At(before, "甲"), words);
        if (ReadBack.Holds(new(before), [edit], new(document))) return;
        // Where a syntax gives marks a meaning by what stands around them, the fix is dropped when the file is read again. White space at an end, and Markdown, are such.
        (name.EndsWith(".md", StringComparison.Ordinal) || words.Trim() != words || words.Contains('\t', StringComparison.Ordinal) || IsLineStart(words)).ShouldBeTrue($"{name}: {words}\n{text}");
    }, iter: 3000);

    private static bool IsLineStart(string words) => words.Length == 0;

    private static string Text(string name) => name[0] switch
    {
        'a' => "title: 方案甲乙\nnext: 下一个\n",
        'b' => "title: '方案甲乙'\nnext: [下, 一个]\n",
        'c' => "title: \"方案甲乙\"\nnext: 下一个\n",
        'd' => "title: >-\n  方案甲乙\n  第二行\nnext: 下一个\n",
        'e' => "title: [方案甲乙, 丙]\nnext: 下一个\n",
        'f' => "{\"title\": \"方案甲乙\", \"next\": \"下一个\"}",
        'g' => "行动,任务\n方案甲乙,丙\n下,一个\n",
        'h' => "行动,任务\n\"方案甲乙\",丙\n下,一个\n",
        'i' => "<table><tr><td>方案甲乙</td><td>丙</td></tr></table>",
        'j' => "方案甲乙，以下各项\n\n下一段\n",
        'k' => "| 行动 | 任务 |\n|---|---|\n| 方案甲乙 | 丙 |\n",
        _ => "方案甲乙\n下一行\n",
    };

    private static (string? Text, Fix? Fix) Write(string path, string text, string words)
    {
        var document = Read(path, text);
        var at = At(document, "甲");
        var fix = new WrittenFixes(document).Of(Fix(new Edit(at, words)));
        return (fix is null ? null : FileEdits.Written(document.Source!, fix.Edits).Text, fix);
    }

    private static Fix Fix(params Edit[] edits) => new(Message.Of($"改。", $"Mend."), FixSafety.Unsafe, edits);

    private static Document Read(string path, string text)
    {
        var document = new DocumentReader(DocumentReader.AllReaders).Read(new(path, Encoding.UTF8.GetBytes(text)), TextEncoding.Auto, Limits.Default);
        document.Problems.ShouldBeEmpty(text);
        return document;
    }

    private static Location At(Document document, string words)
    {
        var value = new DocumentValues(document).All.First(v => v.Text.Contains(words, StringComparison.Ordinal));
        var span = new TextSpan(value.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new(document.Path, "", new Region.Text(document.Source!, value.TextMap!.ToSource(span)));
    }
}
