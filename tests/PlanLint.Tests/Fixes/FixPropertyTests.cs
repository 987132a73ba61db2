using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>Random plans with faults of style, in every syntax of text, encoding and line ending.</summary>
public sealed class FixPropertyTests
{
    private static readonly string[] Pieces =
    [
        "加强组织领导,落实责任", "每年开展5-10场次活动。", "到2021-2025年,全部完成;", "“5.12”全国防灾减灾日", "《甲县方案》、《乙县方案》", "每县配备 3 名科普员",
        "达到25%,稳步提高!", "(国发〔2021〕9号)", "(由县科协牵头）", "\"科普之春\"宣传月", "《关于印发<科普方案>的通知》", "县科协县妇联", "经常性开展宣传；", "&", "A & B <c>", "国办发[2022]5号", "2023年09月08日",
        "参加人数不少于100人左右", "# 一", "第一，", "、", "|", "'", "开展培训: 每季度一次",
    ];

    private static Gen<string> Words { get; } = Choice.Of(Pieces).Array[1, 4].Select(p => "推进" + string.Concat(p));

    private static Gen<string[][]> Rows { get; } = Words.Array[3].Array[1, 5];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private static readonly JsonSerializerOptions Escaped = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly string[] Encodings = ["utf-8", "utf-8 mark", "gb18030"];

    [Fact]
    public void A_fixed_file_keeps_its_words_its_encoding_and_its_line_endings_and_is_fixed_for_good() => Gen
        .Select(Rows, Choice.Of("plain.plan.yaml", "single.plan.yaml", "double.plan.yaml", "folded.plan.yaml", "x.plan.json", "x.csv", "x.html", "x.md", "x.txt"), Choice.Of(Encodings), Choice.Of("\n", "\r\n"), Gen.Bool)
        .Sample((rows, path, encoding, ending, isUnsafe) =>
        {
            var text = Write(path, rows).Replace("\n", ending, StringComparison.Ordinal);
            var most = isUnsafe ? FixSafety.Unsafe : FixSafety.Safe;
            var once = FixCheck.Fix(path, Bytes(encoding, text), most);

            // What holds escapes only is UTF-8, whatever wrote it.
            var after = TextOf(encoding is "gb18030" && Ascii.IsValid(text) ? "utf-8" : encoding, once.Content.ToArray());
            if (!isUnsafe) FixCheck.Substance(Values(path, once.Content.ToArray())).ShouldBe(FixCheck.Substance(Values(path, Bytes(encoding, text))));
            after.Count(c => c is '\n').ShouldBe(text.Count(c => c is '\n'), after);
            after.Replace("\r\n", "", StringComparison.Ordinal).Contains('\r', StringComparison.Ordinal).ShouldBeFalse();
            once.After.Diagnostics.Count.ShouldBeLessThanOrEqualTo(once.Before.Diagnostics.Count);
            once.After.Notifications.Count.ShouldBe(once.Before.Notifications.Count);
            FixCheck.Fix(path, once.Content.ToArray(), most).IsChanged.ShouldBeFalse(text);
        }, iter: 300);

    /// <summary>What the file says, escapes resolved.</summary>
    private static string Values(string path, byte[] content) =>
        string.Join('\n', new PlanLint.Fixes.DocumentValues(new DocumentReader(DocumentReader.AllReaders).Read(new(path, content), TextEncoding.Auto, Limits.Default)).All.Select(v => v.Text));

    private static string Write(string path, string[][] rows) => path switch
    {
        "plain.plan.yaml" => Yaml(rows, w => w.StartsWith('推') && !w.Contains(": ", StringComparison.Ordinal) && !w.Contains(" #", StringComparison.Ordinal) ? w : Double(w)),
        "single.plan.yaml" => Yaml(rows, w => $"'{w.Replace("'", "''", StringComparison.Ordinal)}'"),
        "double.plan.yaml" => Yaml(rows, Double),
        "folded.plan.yaml" => Yaml(rows, w => $">-\n            {w[..2]}\n            {w[2..].TrimStart()}"),
        "x.plan.json" => JsonSerializer.Serialize(
            new { title = "青石县实施方案", actions = new[] { new { action = "农民科学素质提升行动", tasks = rows.Select(r => new { task = r[0], lead = "县科协", rows = new[] { new { content = r[1] } } }) } } },
            rows.Length % 2 == 0 ? Readable : Escaped),
        "x.csv" => "重点行动,主要任务,主要内容,责任单位\n" + string.Concat(rows.Select((r, i) => string.Join(',', new[] { "农民科学素质提升行动", r[0], r[1], "县科协" }.Select(w => Field(w, i))) + "\n")),
        "x.html" => $"<table>\n<tr><th>重点行动</th><th>主要任务</th><th>主要内容</th><th>责任单位</th></tr>\n{string.Concat(rows.Select(r => $"<tr><td>农民科学素质提升行动</td><td>{Html(r[0])}</td><td>{Html(r[1])}</td><td>县科协</td></tr>\n"))}</table>\n",
        "x.md" => "# 青石县实施方案\n\n| 重点行动 | 主要任务 | 主要内容 | 责任单位 |\n| --- | --- | --- | --- |\n" + string.Concat(rows.Select(r => $"| 农民科学素质提升行动 | {Markdown(r[0])} | {Markdown(r[1])} | 县科协 |\n")),
        _ => "青石县实施方案\n\n一、农民科学素质提升行动\n" + string.Concat(rows.Select((r, i) => $"{i + 1}. {r[0]}。{r[1]}（责任单位：县科协）\n")),
    };

    private static string Yaml(string[][] rows, Func<string, string> write) => "title: 青石县实施方案\nactions:\n  - action: 农民科学素质提升行动 # 注\n    tasks:\n"
        + string.Concat(rows.Select(r => $"      - task: {write(r[0])}\n        lead: 县科协\n        rows:\n          - content: {write(r[1])}\n"));

    private static string Double(string words) => $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Field(string words, int row) =>
        row % 2 == 1 || words.AsSpan().IndexOfAny(",;|\"") >= 0 ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : words;

    private static string Html(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("，", "&#xFF0C;", StringComparison.Ordinal);

    private static string Markdown(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    private static byte[] Bytes(string encoding, string text) => encoding switch
    {
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
        "utf-8" => Encoding.UTF8.GetBytes(text),
        _ => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
    };

    private static string TextOf(string encoding, byte[] bytes)
    {
        if (encoding is "utf-8 mark") bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        return encoding is "gb18030"
            ? CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes)
            : new UTF8Encoding(false, true).GetString(bytes.AsSpan(encoding is "utf-8" ? 0 : 3));
    }
}
