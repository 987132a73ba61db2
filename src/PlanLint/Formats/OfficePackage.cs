using System.IO.Compression;
using System.Xml;
using PlanLint.Formats.Word;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// The zip container of Word and Excel files. Its directory is checked before anything is unpacked: .NET never unpacks more of an entry than
/// the size that the directory states, so the sum of the stated sizes bounds what a reader can be made to unpack.
/// </summary>
internal static class OfficePackage
{
    private static readonly Message Damaged = Message.Of(
        $"文件损坏或不完整，打不开，请重新保存或重新下载。",
        $"The file is damaged or incomplete and cannot be opened; save or download it again.");

    /// <summary>What the container holds, or why it cannot be read.</summary>
    public static (FileKind? Kind, Message? Problem) Recognise(InputFile file, Limits limits)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray(), writable: false), ZipArchiveMode.Read);
            return Recognise(zip, limits);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException)
        {
            return (null, Damaged);
        }
    }

    private static (FileKind? Kind, Message? Problem) Recognise(ZipArchive zip, Limits limits)
    {
        if (zip.Entries.Count > limits.PackageEntries)
        {
            return (null, FileLimit.Entries.Exceeded(limits,
                $"压缩包里有 {zip.Entries.Count} 个文件，超过 {limits.PackageEntries} 个的上限，没有检查",
                $"The package holds {zip.Entries.Count} entries, more than the limit of {limits.PackageEntries}; it was not checked"));
        }

        // Entry by entry, for a directory may state sizes whose sum overflows.
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            if (entry.Length < 0 || (unpacked += Math.Min(entry.Length, limits.UnpackedBytes + 1)) > limits.UnpackedBytes)
            {
                return (null, FileLimit.Unpacked.Exceeded(limits,
                    $"文件解压后超过 {limits.UnpackedBytes} 字节的上限，没有检查",
                    $"The file unpacks to more than the limit of {limits.UnpackedBytes} bytes; it was not checked"));
            }
        }

        if (zip.Entries.Any(e => e.IsEncrypted)) return (null, Message.Of($"文件有密码保护，打不开，请去掉密码后再检查。", $"The file is protected by a password; remove the password and check again."));
        if (zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return (null, Message.Of($"文件带有宏，为安全起见没有打开，请另存为不带宏的 .docx 或 .xlsx。", $"The file holds macros and was not opened; save it without macros as .docx or .xlsx."));
        if (zip.GetEntry("word/document.xml") is not null) return (FileKind.Docx, null);
        if (zip.GetEntry("xl/workbook.xml") is not null) return (FileKind.Xlsx, null);
        if (zip.GetEntry("[Content_Types].xml") is { } types && HoldsWordText(types)) return (FileKind.Docx, null);
        return (null, Message.Of($"这是压缩包，不是 Word 或 Excel 文件，请解压后检查里面的方案。", $"This is a zip archive, neither a Word nor an Excel file; unpack it and check the plans in it."));
    }

    /// <summary>Whether a part of the package, whatever its name, is the text of a Word file.</summary>
    private static bool HoldsWordText(ZipArchiveEntry types)
    {
        using var text = new GuardedText(types.Open());
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Override" } && xml.GetAttribute("ContentType") is { } type
                && type.EndsWith(".wordprocessingml.document.main+xml", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (xml.Depth > 1) return false;
        }

        return false;
    }
}
