using PlanLint.Tests.Formats;
using static PlanLint.Tests.Attacks.HostilePackages;

namespace PlanLint.Tests.Attacks;

/// <summary>The files that strangers might send. Where they point at another file, it is one of our own repository, of which nothing may be shown.</summary>
internal static class HostileFiles
{
    private const string Plan = "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动\n    lead: 县科协\n    tasks:\n      - task: 开展培训\n        content: ";
    private const string Bomb = "<!DOCTYPE a [<!ENTITY a0 '哈哈哈哈哈哈哈哈哈哈'><!ENTITY a1 '&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;'><!ENTITY a2 '&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;'><!ENTITY a3 '&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;'><!ENTITY e '&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;'>]>";
    private static readonly string Secret = Repository.PathOf("LICENSE");
    private static readonly string Outside = $"<!DOCTYPE a [<!ENTITY e SYSTEM '{Secret}'>]>";
    private const string P = "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>";
    private const string Damaged = "损坏或不完整";

    public static IReadOnlyList<HostileFile> All { get; } = [.. Yaml, .. Json, .. Word, .. Excel, .. Zips, .. Web, .. Tables, .. Pdf];

    private static string Heading => "<w:tbl>" + Row("重点行动", "主要任务", "责任单位") + Row("农民科学素质提升行动", "开展培训", "县科协") + "</w:tbl>";

    private static IEnumerable<HostileFile> Yaml =>
    [
        Text("YAML", "aliases that expand to ten thousand million texts", "a.plan.yaml", () => "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + Lines(10, i => $"a{i}: &a{i} [{Times($"*a{i - 1}, ", 10)}]"), "--limit nodes="),
        Text("YAML", "an alias inside of its own anchor", "a.plan.yaml", () => Plan + "&a [*a]\n", "没有在前面定义"),
        Text("YAML", "merge keys in a loop", "a.plan.yaml", () => "actions: &a\n  <<: *b\nbody: &b\n  <<: *a\n", "没有在前面定义"),
        Text("YAML", "a merge key that contains itself", "a.plan.yaml", () => Plan + "x\nbase: &b\n  <<: [*b, *b]\n", "没有在前面定义"),
        Text("YAML", "a tag that calls a program", "a.plan.yaml", () => Plan + "!!python/object/apply:os.system [\"touch pwned\"]\n", "应当是一行文字"),
        Text("YAML", "a tag that names a .NET type", "a.plan.yaml", () => Plan + "!System.Diagnostics.ProcessStartInfo 培训300人次。\n", null),
        Text("YAML", "brackets 100,000 deep", "a.plan.yaml", () => Plan + Times("[", 100_000), "--limit nesting=128"),
        Text("YAML", "maps 10,000 deep", "a.plan.yaml", () => Lines(10_000, i => new string(' ', i) + "a:"), "--limit nesting=128"),
        Text("YAML", "2,000 aliases", "a.plan.yaml", () => "a: &a x\nb: [" + Times("*a, ", 2_000) + "]\n", "--limit aliases=2000"),
        Text("YAML", "a value of a million characters", "a.plan.yaml", () => Plan + new string('长', 1_000_000) + "\n", "--limit characters=20000"),
        Text("YAML", "a file of 60 MB", "a.plan.yaml", () => Plan + "x\n" + new string('#', 60_000_000), "--limit bytes=100M"),
        Text("YAML", "200,000 rows", "a.plan.yaml", () => Plan + "x\n        rows:\n" + Lines(200_000, i => "          - 办"), "确实需要时可加 --limit "),
    ];

    private static IEnumerable<HostileFile> Json =>
    [
        Text("JSON", "arrays 1,000,000 deep", "a.plan.json", () => Times("[", 1_000_000), "--limit nesting=128"),
        Text("JSON", "objects 100,000 deep", "a.plan.json", () => Times("{\"a\":", 100_000), "--limit nesting=128"),
        Text("JSON", "a number of a million digits", "a.plan.json", () => "{\"title\": " + new string('9', 1_000_000) + "}", "--limit characters="),
        Text("JSON", "the same key a hundred thousand times", "a.plan.json", () => "{" + Times("\"title\": 1, ", 100_000) + "\"title\": 2}", "出现了两次"),
    ];

    private static IEnumerable<HostileFile> Word =>
    [
        new("Word", "a bomb of entities", "a.docx", () => Docx(P, Bomb), Damaged),
        new("Word", "an entity from another file", "a.docx", () => Docx(P, Outside), Damaged),
        new("Word", "a template and pictures from elsewhere", "a.docx", () => Docx(Heading, "", Relation("attachedTemplate", "http://127.0.0.1:9/x.dotm") + Relation("image", Secret)), null),
        new("Word", "styles from another file", "a.docx", () => Docx(Heading, "", Relation("styles", Secret) + Relation("numbering", $"../../../../../..{Secret}", isExternal: false)), null),
        new("Word", "a piece of another file in its text", "a.docx", () => Docx("<w:altChunk r:id='x' xmlns:r='r'/>" + Heading), "嵌入了另一个文件"),
        new("Word", "an element with 300,000 attributes", "a.docx", () => Docx($"<w:p {Many(300_000)}/>"), Damaged),
        new("Word", "a relationship with 300,000 attributes", "a.docx", () => Zip(("_rels/.rels", Utf8($"<Relationships {Many(300_000)}/>")), ("word/document.xml", Utf8("<x/>"))), Damaged),
        new("Word", "a list of contents with 300,000 attributes", "a.docx", () => Zip(("[Content_Types].xml", Utf8($"<Types {Many(300_000)}/>"))), Damaged),
        new("Word", "200,000 relationships", "a.docx", () => Docx(Heading, "", Times(Relation("image", "x"), 200_000)), Damaged),
        new("Word", "tables 1,000 deep", "a.docx", () => Docx(Times("<w:tbl><w:tr><w:tc>", 1_000) + Times("</w:tc></w:tr></w:tbl>", 1_000)), "--limit nesting=128"),
        new("Word", "200,000 rows", "a.docx", () => Docx("<w:tbl>" + Times(Row("x"), 200_000) + "</w:tbl>"), "--limit rows=200000"),
        new("Word", "a field with a command", "a.docx", () => Docx("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DDEAUTO cmd \"/c calc\"</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p>" + Heading), null),
    ];

    private static IEnumerable<HostileFile> Excel =>
    [
        new("Excel", "a bomb of entities", "a.xlsx", () => Xlsx("<row r='1'><c r='A1' t='str'><v>&e;</v></c></row>", Bomb), Damaged),
        new("Excel", "an entity from another file", "a.xlsx", () => Xlsx("<row r='1'><c r='A1' t='str'><v>&e;</v></c></row>", Outside), Damaged),
        new("Excel", "an element with 300,000 attributes", "a.xlsx", () => Xlsx($"<row {Many(300_000)}/>"), Damaged),
        new("Excel", "a formula that calls a program", "a.xlsx", () => Xlsx("<row r='1'><c r='A1'><f>cmd|'/c calc'!A0</f><v>0</v></c></row>"), "表头"),
        new("Excel", "a formula that fetches a page", "a.xlsx", () => Xlsx("<row r='1'><c r='A1'><f>WEBSERVICE(\"http://127.0.0.1:9\")</f></c></row>"), "公式没有保存计算结果"),
        new("Excel", "a row number of a thousand million", "a.xlsx", () => Xlsx("<row r='1000000000'><c r='A1000000000' t='str'><v>x</v></c></row>"), Damaged),
        new("Excel", "200,000 rows", "a.xlsx", () => Xlsx(Lines(200_000, i => $"<row r='{i}'><c r='A{i}' t='str'><v>x</v></c></row>")), "--limit rows=200000"),
        new("Excel", "a cell of a million characters", "a.xlsx", () => Xlsx($"<row r='1'><c r='A1' t='str'><v>{new string('长', 1_000_000)}</v></c></row>"), "--limit characters=20000"),
    ];

    private static IEnumerable<HostileFile> Zips =>
    [
        new("Zip", "an entry that unpacks to 300 MB", "a.docx", () => Docx(Heading, "", "", ("word/media/a.png", new byte[300_000_000])), "--limit unpacked=400M"),
        new("Zip", "an entry that is larger than it says", "a.docx", () => Forged(Zip(("_rels/.rels", Utf8("<x/>")), ("word/document.xml", new byte[50_000_000])), 1_000), Damaged),
        new("Zip", "an entry that says it has four thousand million bytes", "a.docx", () => Forged(Docx(Heading), 0xFFFFFFF0), "--limit unpacked=400M"),
        new("Zip", "20,000 entries", "a.docx", () => Zip([("word/document.xml", Utf8("<x/>")), .. Enumerable.Range(0, 20_000).Select(i => ($"{i}", Array.Empty<byte>()))]), "--limit entries=20000"),
        new("Zip", "names that lead out of the package", "a.docx", () => Docx(Heading, "", "", ("../../pwned.plan.yaml", Utf8("x")), ("/tmp/pwned", Utf8("x")), ("C:\\pwned", Utf8("x"))), null),
        new("Zip", "a package with a password", "a.docx", () => Forged(Docx(Heading), 100, flags: 1), "密码保护"),
        new("Zip", "macros in Word", "a.docx", () => Docx(Heading, "", "", ("word/vbaProject.bin", [1])), "带有宏"),
        new("Zip", "macros in Excel under another name", "a.xlsx", () => Xlsx("", "", ("xl/VBAPROJECT.BIN", [1])), "带有宏"),
        new("Zip", "a package in a package", "a.docx", () => Zip(("inner.docx", Docx(Heading))), "这是压缩包"),
        new("Zip", "two parts of one name", "a.docx", () => Docx(Heading, "", "", ("word/document.xml", Utf8("<x/>"))), null),
    ];

    private static IEnumerable<HostileFile> Web =>
    [
        Text("HTML", "a bomb of entities", "a.html", () => $"{Bomb}<html><p>&e;</p></html>", "error PL0002"),
        Text("HTML", "an entity from another file", "a.html", () => $"{Outside}<html><p>&e;</p></html>", "error PL0002"),
        Text("HTML", "scripts, frames and pages from elsewhere", "a.html", () => $"<!doctype html><base href=http://127.0.0.1:9/><meta http-equiv=refresh content='0;url={Secret}'><script src=x></script><iframe src={Secret}></iframe><object data={Secret}></object><link rel=import href={Secret}>", "error PL0002"),
        Text("HTML", "elements 100,000 deep", "a.html", () => "<!doctype html>" + Times("<div>", 100_000), "嵌套超过"),
        Text("HTML", "10,000 unclosed elements that browsers copy", "a.html", () => "<!doctype html>" + Lines(10_000, i => $"<p><b><i><font size={i}>"), "嵌套超过"),
        Text("HTML", "an element with 100,000 attributes", "a.html", () => $"<!doctype html><p {Many(100_000)}>x</p>", "error PL0002"),
        Text("HTML", "a cell over a thousand million rows", "a.html", () => "<!doctype html><table><tr><td rowspan=999999999 colspan=999999999>x<td>y<tr><td>z</table>", "error PL0002"),
        Text("Markdown", "100,000 open brackets", "a.md", () => Times("[", 100_000), "方括号和强调符号太多"),
        Text("Markdown", "100,000 marks of emphasis", "a.md", () => Times("*a _b ", 100_000), "方括号和强调符号太多"),
        Text("Markdown", "quotes 10,000 deep", "a.md", () => Times("> ", 10_000) + "x", "嵌套太深"),
        Text("Markdown", "a bomb of aliases in its head", "a.md", () => "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + Lines(10, i => $"a{i}: &a{i} [{Times($"*a{i - 1}, ", 10)}]") + "---\n", "--limit nodes="),
    ];

    private static IEnumerable<HostileFile> Tables =>
    [
        Text("CSV", "formulas in its cells", "a.csv", () => "重点行动,主要任务,责任单位\n农民科学素质提升行动,\"=cmd|'/c calc'!A0\",\"@SUM(1+1)*cmd\"\n", null),
        Text("CSV", "a quotation mark that is never closed", "a.csv", () => "重点行动,主要任务\n\"" + new string('x', 5_000_000), "没有闭合"),
        Text("CSV", "300,000 columns", "a.csv", () => Times("任务,", 300_000) + "\n", "error PL0002"),
        Text("CSV", "200,000 rows", "a.csv", () => "行动,任务\n" + Times("a,b\n", 200_000), "--limit rows=200000"),
        Text("Text", "a line of 5,000,000 brackets", "a.txt", () => "青石县实施方案\n" + Times("（〔《“", 1_250_000), "error PL0002"),
        Text("Text", "commands to a terminal and to build servers", "a.txt", () => "青石县实施方案\n一、农民科学素质提升行动\n1.开展培训。\u001b]0;x\u0007\u001b[2J ##vso[task.setvariable variable=x]y ##[set-env name=x]y 300人次。\n", null),
    ];

    private static IEnumerable<HostileFile> Pdf =>
    [
        new("PDF", "forms that draw each other", "a.pdf", () => new PdfPages { MoreObjects = Form(100, "/X2 Do", "/XObject<</X2 101 0 R>>") + Form(101, "/X1 Do", "/XObject<</X1 100 0 R>>") }.Page().Text(60, 100, "正文").Raw("/X1 Do").ToArray(), "嵌套"),
        new("PDF", "a page that is its own parent", "a.pdf", () => new PdfPages { MoreObjects = "2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count 1>>\nendobj\n" }.Page().Text(60, 100, "正文").ToArray(), "没有检查"),
        new("PDF", "20,000 branches of pages", "a.pdf", () => new PdfPages { MoreObjects = $"100 0 obj\n<<{Times("/Kids[2 0 R]", 20_000)}>>\nendobj\n" }.Page().Text(60, 100, "正文").ToArray(), "--limit entries=20000"),
        new("PDF", "scripts that run when it is opened", "a.pdf", () => new PdfPages { TrailerEntries = $"/OpenAction<</S/JavaScript/JS(app.launchURL\\('{Secret}'\\))>>", PageEntries = $"/AA<</O<</S/Launch/F({Secret})>>>>" }.Page().Text(60, 100, "正文").ToArray(), "error PL0002"),
        new("PDF", "a stream that unpacks to 300 MB", "a.pdf", () => Packed(new byte[300_000_000]), "--limit unpacked=400M"),
        new("PDF", "a stream of two thousand million bytes", "a.pdf", () => new PdfPages { MoreObjects = "100 0 obj\n<</Length 2147483647>>\nstream\nx\nendstream\nendobj\n" }.Page().Text(60, 100, "正文").ToArray(), "error PL0002"),
        new("PDF", "a table of objects that follows itself", "a.pdf", () => new PdfPages { TrailerEntries = "/Prev 9" }.Page().Text(60, 100, "正文").ToArray(), "PL000"),
        new("PDF", "100,000 saved states", "a.pdf", () => new PdfPages().Page().Raw(Times("q ", 100_000)).ToArray(), "图形状态"),
        new("PDF", "3,000 pages", "a.pdf", () => Enumerable.Range(0, 3_000).Aggregate(new PdfPages(), (pages, _) => pages.Page()).ToArray(), "--limit pages=4000"),
        new("PDF", "a password", "a.pdf", () => new PdfPages { TrailerEntries = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<" + new string('A', 64) + ">/U<" + new string('A', 64) + ">/P -4>>" }.Page().Text(60, 100, "正文").ToArray(), "密码保护"),
    ];

    private static HostileFile Text(string kind, string what, string name, Func<string> text, string? says) => new(kind, what, name, () => Utf8(text()), says);

    private static string Form(int number, string content, string resources) =>
        $"{number} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<{resources}>>/Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n";

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        var stream = $"100 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode/Length {packed.Length}>>\nstream\n{System.Text.Encoding.Latin1.GetString(packed.ToArray())}\nendstream\nendobj\n";
        return new PdfPages { MoreObjects = stream }.Page().Text(60, 100, "正文").Raw("/X1 Do").ToArray();
    }

    private static string Many(int attributes) => string.Concat(Enumerable.Range(0, attributes).Select(i => $"a{i}='' "));

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));
}
