using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PlanLint.Formats.Pdf;

/// <summary>Makes our pages for the PDF library. The library itself calls the constructor; the budget comes along with the filters.</summary>
internal sealed class DrawnPages : BasePageFactory<DrawnPage>
{
    private readonly PdfBudget _budget;

    public DrawnPages(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
        : base(scanner, new BoundedResources(resources, scanner, filters, BudgetOf(options)), filters, new BoundedContentParser(parser, BudgetOf(options)), options) => _budget = BudgetOf(options);

    protected override DrawnPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        // The library makes an empty page of one that it does not find.
        if (dictionary.Data.Count == 0) throw new PdfDocumentFormatException("A page is missing.");
        var page = new PageProcessor(pageNumber, this, cropBox, userSpaceUnit, rotation, initialMatrix, _budget);
        return page.Process(pageNumber, operations);
    }

    private static PdfBudget BudgetOf(ParsingOptions options) => ((BoundedFilters)options.FilterProvider!).Budget;
}
