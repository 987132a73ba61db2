using PlanLint.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace PlanLint.Formats.Pdf;

/// <summary>Draws a page: keeps its letters and ruling lines, and nothing else. The library's own processor keeps everything and has no bounds.</summary>
internal sealed class PageProcessor : BaseStreamProcessor<DrawnPage>
{
    private const int DeepestForm = 24;
    private const int DeepestState = 2_000;

    private readonly PdfBudget _budget;
    private readonly List<Letter> _letters = [];
    private readonly List<Rule> _rules = [];
    private readonly DrawnPath _path = new();
    private readonly double _width;
    private readonly double _height;
    private readonly Stack<string?> _actualTexts = [];
    private readonly Dictionary<IFont, bool> _ofUnicode = [];
    private string? _actualText;
    private int _forms;
    private int _unmapped;
    private bool _hasImages;

    public PageProcessor(int number, DrawnPages pages, CropBox crop, UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix initial, PdfBudget budget)
        : base(number, pages.ResourceStore, pages.PdfScanner, pages.PageContentParser, pages.FilterProvider, crop, unit, rotation, in initial, pages.ParsingOptions)
    {
        _budget = budget;
        var visible = crop.GetVisibleBounds(rotation);
        (_width, _height) = (visible.Width, visible.Height);
    }

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return new(_width, _height, _letters, _rules) { Unmapped = _unmapped, HasImages = _hasImages };
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _budget.Draw(operations.Count);
        base.ProcessOperations(operations);
    }

    public override void PushState()
    {
        if (StackSize > DeepestState)
            throw _budget.Limit(Message.Of($"页面的图形状态超过 {DeepestState} 层的上限，没有检查。", $"A page nests more than the limit of {DeepestState} graphics states; the file was not checked."));
        base.PushState();
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (++_forms > DeepestForm)
            throw _budget.Limit(Message.Of($"页面的图形互相嵌套，超过 {DeepestForm} 层的上限，没有检查。", $"The forms of a page nest deeper than the limit of {DeepestForm} levels; the file was not checked."));
        base.ProcessFormXObject(formStream, xObjectName);
        _forms--;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.Letter();
        var text = unicode;
        var isMapped = true;
        if (_actualText is not null) (text, _actualText) = (_actualText, "");
        else (text, isMapped) = LetterText.Of(font.TryGetUnicode(code, out _) || (code > byte.MaxValue && IsOfUnicode(font)) ? unicode : null);
        if (text.Length == 0) return;
        var (x, y) = OnPage(0, 0, renderingMatrix, textMatrix, transformationMatrix);
        var (endX, endY) = OnPage(characterBoundingBox.Width, 0, renderingMatrix, textMatrix, transformationMatrix);
        var (alongX, alongY) = OnPage(1, 0, renderingMatrix, textMatrix, transformationMatrix);
        var (upX, upY) = OnPage(0, 1, renderingMatrix, textMatrix, transformationMatrix);
        var size = Math.Sqrt(((upX - x) * (upX - x)) + ((upY - y) * (upY - y)));
        if (!double.IsFinite(size + endX + endY) || size <= 0 || Of(alongX - x, alongY - y) is not { } turn || !IsVisible((x + endX) / 2, (y + endY) / 2)) return;
        if (!isMapped) _unmapped++;
        _letters.Add(new(text, x, y, endX, endY, size, turn));
    }

    public override void MoveTo(double x, double y)
    {
        var (atX, atY) = OnPage(x, y);
        _path.Move(atX, atY);
    }

    public override void LineTo(double x, double y)
    {
        var (atX, atY) = OnPage(x, y);
        _path.Line(atX, atY);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Curve(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => Curve(x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath()
    {
        if (_path.Start is not { } start) return null;
        _path.Close();
        return new PdfPoint(start.X, _height - start.Y);
    }

    public override void StrokePath(bool close)
    {
        if (close) _path.Close();
        AddStroked();
        _path.Clear();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Add(_path.Filled());
        _path.Clear();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close) _path.Close();
        AddStroked();
        _path.Clear();
    }

    public override void EndPath() => _path.Clear();

    public override void ClosePath() => _path.Clear();

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        if (propertyDictionaryName is not null) properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        if (_actualTexts.Count > DeepestState) return;
        _actualTexts.Push(_actualText);
        if (properties is not null && properties.TryGet(NameToken.ActualText, PdfScanner, out IDataToken<string>? actual) && actual?.Data is { } text)
            _actualText = LetterText.Of(text).Text;
    }

    public override void EndMarkedContent() => _actualText = _actualTexts.Count > 0 ? _actualTexts.Pop() : null;

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    public override void PaintShading(NameToken shadingName) { }

    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        _hasImages = true;
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _hasImages = true;

    protected override void RenderInlineImage(InlineImage inlineImage) => _hasImages = true;

    /// <summary>
    /// Whether the codes of a font are Unicode values, as UniGB-UTF16-H says, of which the library knows the Latin part only. What has no value it
    /// hands over as the character of that code.
    /// </summary>
    private bool IsOfUnicode(IFont font)
    {
        if (_ofUnicode.TryGetValue(font, out var known)) return known;
        var all = true;
        for (var c = 'A'; c <= 'Z'; c++) all &= font.TryGetUnicode(c, out var value) && value is [var one] && one == c;
        return _ofUnicode[font] = all;
    }

    private static Turn? Of(double x, double y)
    {
        const double Slope = 0.05;
        if (Math.Abs(y) <= Slope * Math.Abs(x)) return x >= 0 ? Turn.Right : Turn.Left;
        return Math.Abs(x) <= Slope * Math.Abs(y) ? y < 0 ? Turn.Up : Turn.Down : null;
    }

    private bool IsVisible(double x, double y) => x >= 0 && x <= _width && y >= 0 && y <= _height;

    private void Curve(double x, double y)
    {
        var (atX, atY) = OnPage(x, y);
        _path.Reach(atX, atY);
    }

    private void AddStroked()
    {
        var state = GetCurrentState();
        var (x, y) = OnPage(0, 0);
        var (toX, toY) = OnPage(state.LineWidth, 0);
        Add(_path.Stroked(Math.Abs(toX - x) + Math.Abs(toY - y)));
    }

    private void Add(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            var (most, end) = rule.IsHorizontal ? (_height, _width) : (_width, _height);
            if (!(rule.At >= -1 && rule.At <= most + 1) || !(rule.To >= 0 && rule.From <= end)) continue;
            _rules.Add(rule with { From = Math.Max(rule.From, 0), To = Math.Min(rule.To, end) });
        }
    }

    private (double X, double Y) OnPage(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        return (point.X, _height - point.Y);
    }

    private (double X, double Y) OnPage(double x, double y, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page)
    {
        var point = page.Transform(text.Transform(rendering.Transform(new PdfPoint(x, y))));
        return (point.X, _height - point.Y);
    }
}
