using PlanLint.Model;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace PlanLint.Formats.Pdf;

/// <summary>Takes the content of a page apart, unless it is so long that its operations would fill the memory.</summary>
internal sealed class BoundedContentParser(IPageContentParser inner, PdfBudget budget) : IPageContentParser
{
    private const int Longest = 32 * 1024 * 1024;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        if (inputBytes.Length > Longest)
            throw budget.Limit(Message.Of($"一页的内容超过 {Longest} 字节的上限，没有检查。", $"A page has more content than the limit of {Longest} bytes; the file was not checked."));
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
