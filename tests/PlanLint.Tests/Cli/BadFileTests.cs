using System.IO.Compression;
using System.Text;
using PlanLint.Tests.Samples.OnePlan;

namespace PlanLint.Tests.Cli;

/// <summary>Files that cannot be read are PL0001 with the reason and exit code 2, and the others are checked all the same.</summary>
public sealed class BadFileTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static byte[] Docx => OnePlanFiles.All()[".docx"];

    private static byte[] Xlsx => OnePlanFiles.All()[".xlsx"];

    private static byte[] Pdf => OnePlanFiles.All()[".pdf"];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "a.docx", [], "文件是空的" },
        { "a.xlsx", [], "文件是空的" },
        { "a.pdf", [], "文件是空的" },
        { "a.plan.csv", [], "文件是空的" },
        { "a.docx", Docx[..(Docx.Length / 2)], "损坏或不完整" },
        { "a.xlsx", Xlsx[..^40], "损坏或不完整" },
        { "a.pdf", Pdf[..(Pdf.Length / 2)], "损坏或不完整" },
        { "a.docx", [.. CompoundFile, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage\0"), .. new byte[100]], "密码保护" },
        { "a.doc", [.. CompoundFile, .. new byte[500], .. Encoding.Unicode.GetBytes("WordDocument\0"), .. new byte[100]], "旧版 Word 文件（.doc）" },
        { "a.xls", [.. CompoundFile, .. new byte[500], .. Encoding.Unicode.GetBytes("Workbook\0"), .. new byte[100]], "旧版 Excel 文件（.xls）" },
        { "a.docx", Xlsx, "文件名的结尾是 .docx，内容却是 Excel（.xlsx）" },
        { "a.xlsx", Docx, "文件名的结尾是 .xlsx，内容却是 Word（.docx）" },
        { "a.docx", Pdf, "内容却是 PDF" },
        { "a.plan.csv", Xlsx, "内容却是 Excel（.xlsx）" },
        { "a.xlsx", Encoding.UTF8.GetBytes("<html><table></table></html>"), "内容却是 HTML" },
        { "a.docx", Encoding.UTF8.GetBytes("文字"), "不是有效的 Word（.docx） 文件" },
        { "a.docx", Zip(("word/document.xml", "<x/>"u8.ToArray()), ("word/vbaProject.bin", [1])), "带有宏" },
        { "a.xlsx", Zip(("xl/workbook.xml", "<x/>"u8.ToArray()), ("xl/vbaProject.bin", [1])), "带有宏" },
        { "a.docx", Zip(("notes.txt", [65])), "这是压缩包，不是 Word 或 Excel 文件" },
        { "a.docx", Zip(("word/document.xml", "<x/>"u8.ToArray()), ("word/media/image1.png", new byte[210 * 1024 * 1024])), "解压后超过 209715200 字节的上限" },
        { "a.xlsx", Zip([("xl/workbook.xml", "<x/>"u8.ToArray()), .. Enumerable.Range(0, 10_001).Select(i => ($"{i}", Array.Empty<byte>()))]), "压缩包里有 10002 个文件，超过 10000 个的上限" },
        { "a.rtf", Encoding.UTF8.GetBytes(@"{\rtf1 x}"), "RTF 文件" },
        { "a.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "不认识 .png 文件" },
        { "a.txt", [0x61, 0x00, 0x62], "无法识别的字符" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_reason_is_said_and_the_other_file_is_checked(string name, byte[] content, string reason)
    {
        using var tool = new Tool();
        File.WriteAllBytes(Path.Combine(tool.Folder.Path, name), content);
        tool.Folder.Write("faulty.plan.yaml", Tool.Faulty);
        var (exitCode, output, error) = tool.Run(name, "faulty.plan.yaml");
        exitCode.ShouldBe(2, output + error);
        output.Split('\n').ShouldContain(l => l.StartsWith($"{name}", StringComparison.Ordinal) && l.Contains("error PL0001: 未能读取", StringComparison.Ordinal) && l.Contains(reason, StringComparison.Ordinal), output);
        output.ShouldContain("faulty.plan.yaml(1,8): error PL1001");
        tool.Run(name, "--language", "en").Out.ShouldContain("error PL0001: Not read: ");
    }

    /// <summary>Whatever syntax it is in, a document without a plan is no clean file.</summary>
    [Theory]
    [InlineData("a.txt", "会议记录\n\n今天下午开会，讨论了食堂的菜单。\n")]
    [InlineData("a.md", "# 会议记录\n\n今天下午开会。\n")]
    [InlineData("a.md", "---\ntitle: 青石县实施方案\n---\n\n没有行动。\n")]
    [InlineData("a.html", "<!doctype html><p>会议记录</p>")]
    [InlineData("a.csv", "姓名,电话\n张三,1\n")]
    [InlineData("a.csv", "事项,分工,备注\n培训,县科协,无\n")]
    public void A_document_without_a_plan_is_PL0002(string name, string text)
    {
        using var tool = new Tool();
        tool.Folder.Write(name, text);
        var (exitCode, output, _) = tool.Run(name);
        exitCode.ShouldBe(2);
        output.ShouldContain("error PL0002");
    }

    [Fact]
    public void Office_files_without_a_plan_are_PL0002()
    {
        using var tool = new Tool();
        File.WriteAllBytes(Path.Combine(tool.Folder.Path, "a.docx"), OnePlanOffice.Docx("会议记录", ["姓名", "电话"], []));
        File.WriteAllBytes(Path.Combine(tool.Folder.Path, "a.xlsx"), OnePlanOffice.Xlsx("通讯录", ["姓名", "单位", "电话"], []));
        var (exitCode, output, _) = tool.Run("a.docx", "a.xlsx");
        exitCode.ShouldBe(2);
        output.ShouldContain("a.docx[表 1 第 1 行第 1 列]: error PL0002: 表头“姓名、电话”无法识别");
        output.ShouldContain("a.xlsx[任务分工!A2]: error PL0002: 表头“姓名、单位、电话”无法识别");
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
