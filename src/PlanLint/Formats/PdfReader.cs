using System.Runtime.InteropServices;
using PlanLint.Formats.Pdf;
using PlanLint.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace PlanLint.Formats;

/// <summary>
/// Reads PDF files: lines of text as one sees them, and tables by their ruling lines. Only what the pages draw is read; scripts, attachments and
/// forms are left alone.
/// </summary>
public sealed class PdfReader : IFileReader
{
    /// <summary>The library walks some trees by recursion; <see cref="PdfBudget"/> bounds their depth to what fits this stack.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>A page with this part of its letters, and more than a few bullets, without Unicode values cannot be read.</summary>
    private const double MostUnmapped = 0.03;

    private const int FewUnmapped = 5;
    private const int EndBytes = 4096;

    private static readonly Message Damaged = Message.Of(
        $"文件损坏或不完整，打不开，请重新保存或重新下载。",
        $"The file is damaged or incomplete and cannot be opened; save or download it again.");

    private static readonly Message DamagedPage = Message.Of(
        $"这一页损坏或不完整，没有检查，请重新保存或重新下载。",
        $"This page is damaged or incomplete and was not checked; save or download the file again.");

    private static readonly Message NoUnicode = Message.Of(
        $"这一页的文字没有编码信息，读不出来，没有检查，请用 Word 文件检查。",
        $"The letters of this page have no Unicode values and could not be read; check the Word file instead.");

    private static readonly Message Picture = Message.Of(
        $"这一页只有图片，没有文字，没有检查，请提供可以复制文字的文件。",
        $"This page holds pictures and no text, and was not checked; provide a file whose text can be copied.");

    private static readonly Message ManyLines = Message.Of(
        $"这一页的线条超过 {Grids.MostLines} 条的上限，没有检查。",
        $"This page has more than the limit of {Grids.MostLines} ruling lines; it was not checked.");

    /// <inheritdoc/>
    public FileKind Kind => FileKind.Pdf;

    /// <inheritdoc/>
    public Document Read(InputFile file, Limits limits)
    {
        Document? document = null;
        // In the background: a program that is told to stop does not wait for it.
        var thread = new Thread(() => document = Guarded(file, limits), StackBytes) { IsBackground = true };
        thread.Start();
        thread.Join();
        limits.Deadline.ThrowIfCancellationRequested();
        return document!;
    }

    private static Document Guarded(InputFile file, Limits limits)
    {
        var budget = new PdfBudget(file.Path, limits);
        try
        {
            return Read(file, limits, budget);
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(file.Path, null, limit.Problem);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refused(file, Message.Of($"文件有密码保护，打不开，请去掉密码后再检查。", $"The file is protected by a password; remove the password and check again."));
        }
#pragma warning disable CA1031 // The library throws exceptions of every kind for files that are damaged.
        catch (Exception) when (budget.Reached is null)
        {
            return Refused(file, Damaged);
        }
        catch (Exception)
        {
            return Document.Unreadable(file.Path, null, budget.Reached!.Problem);
        }
#pragma warning restore CA1031
    }

    private static Document Read(InputFile file, Limits limits, PdfBudget budget)
    {
        if (!IsWhole(file.Content.Span)) return Refused(file, Damaged);
        PageTree.Count(file.Content.Span, budget);
        using var pdf = PdfDocument.Open(Bytes(file.Content), new ParsingOptions { FilterProvider = new BoundedFilters(budget) });
        if (pdf.NumberOfPages == 0 || pdf.NumberOfPages < StatedPages(pdf)) return Refused(file, Damaged);
        if (pdf.NumberOfPages > limits.Pages)
        {
            return Refused(file, FileLimit.Pages.Exceeded(limits,
                $"文件有 {pdf.NumberOfPages} 页，超过 {limits.Pages} 页的上限，没有检查",
                $"The file has {pdf.NumberOfPages} pages, more than the limit of {limits.Pages}; it was not checked"));
        }

        pdf.AddPageFactory<DrawnPage, DrawnPages>();
        var layouts = new List<PageLayout>();
        var problems = new SortedDictionary<int, Message>();
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            // The library swallows exceptions, this one among them.
            limits.Deadline.ThrowIfCancellationRequested();
            var (layout, problem) = Page(pdf, number, budget);
            if (layout is not null) layouts.Add(layout);
            if (problem is not null) problems.Add(number, problem);
        }

        if (layouts.TrueForAll(l => l.Lines.Count + l.Tables.Count == 0) && problems.Values.All(p => p == Picture))
            return Refused(file, Message.Of($"PDF 里没有文字（可能是扫描件），没有检查，请提供 Word 文件或可以复制文字的 PDF。", $"The PDF holds no text (it may be a scan) and was not checked; provide a Word file or a PDF whose text can be copied."));
        return Written(file.Path, limits, Furniture.Removed(layouts), problems);
    }

    /// <summary>What stands on a page, or why it cannot be read.</summary>
    private static (PageLayout? Layout, Message? Problem) Page(PdfDocument pdf, int number, PdfBudget budget)
    {
        var damagedBefore = budget.DamagedStreams;
        try
        {
            var page = pdf.GetPage<DrawnPage>(number);
            if (budget.Reached is not null) throw budget.Reached;
            if (budget.DamagedStreams > damagedBefore) return (null, DamagedPage);
            if (page.Unmapped > FewUnmapped && page.Unmapped > MostUnmapped * page.Letters.Count) return (null, NoUnicode);
            if (page.Letters.Count == 0) return (null, page.HasImages ? Picture : null);
            return PageLayout.Of(number, page) is { } layout ? (layout, null) : (null, ManyLines);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception) when (budget.Reached is null)
        {
            return (null, DamagedPage);
        }
#pragma warning restore CA1031
    }

    private static Document Written(string path, Limits limits, IReadOnlyList<PageLayout> pages, SortedDictionary<int, Message> problems)
    {
        var flow = new FlowBuilder(path, limits);
        var writer = new FlowWriter(flow, FlowWriter.UsualLeading(pages));
        var waiting = new Queue<KeyValuePair<int, Message>>(problems);
        foreach (var page in pages)
        {
            while (waiting.TryPeek(out var problem) && problem.Key < page.Number) Write(waiting.Dequeue());
            writer.Add(page);
        }

        while (waiting.TryDequeue(out var problem)) Write(problem);
        writer.End();
        return flow.Build(isWrapped: true);

        void Write(KeyValuePair<int, Message> problem) => writer.Problem(problem.Key, problem.Value);
    }

    /// <summary>Whether the end of the file is there; the library would make do with what is left of it.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> content)
    {
        var end = content.TrimEnd("\0 \t\r\n"u8);
        end = end[Math.Max(0, end.Length - EndBytes)..];
        return end.IndexOf("%%EOF"u8) >= 0 || end.IndexOf("startxref"u8) >= 0;
    }

    /// <summary>How many pages the file says it has; the library is content with those it finds.</summary>
    private static int StatedPages(PdfDocument pdf) =>
        pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var pages) && pages is IndirectReferenceToken reference &&
        pdf.Structure.GetObject(reference.Data).Data is DictionaryToken tree && tree.TryGet(NameToken.Count, out var count) && count is NumericToken number
            ? number.Int
            : 0;

    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array) && array.Array is { } bytes && bytes.Length == content.Length ? bytes : content.ToArray();

    private static Document Refused(InputFile file, Message reason) => Document.Unreadable(file.Path, null, new(reason, new(file.Path, "", new Region.WholeFile())));
}
