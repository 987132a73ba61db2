using PlanLint.Model;

namespace PlanLint.Formats.Word;

/// <summary>
/// Reads the main part of a Word file from top to bottom, as it reads with all tracked changes accepted. What is inside what is kept on a
/// stack of its own, so that no file can exhaust the stack of the program.
/// </summary>
internal sealed class BodyReader
{
    private readonly WordXml _xml;
    private readonly StyleSheet _styles;
    private readonly ListCounters _counters;
    private readonly FlowBuilder _flow;
    private readonly Limits _limits;
    private readonly Stack<Frame> _frames = [];
    private readonly List<TableGrid> _waiting = [];
    private readonly Story _body;
    private Story _story;
    private int _paragraphs;
    private int _tables;
    private int _openTables;
    private int _levels;
    private int _pieces;
    private bool _isHidden;
    private bool _hasForeignText;

    public BodyReader(WordXml xml, StyleSheet styles, ListCounters counters, FlowBuilder flow, Limits limits)
    {
        (_xml, _styles, _counters, _flow, _limits) = (xml, styles, counters, flow, limits);
        _story = _body = new(new(), AddToBody);
    }

    private Frame? Top => _frames.TryPeek(out var top) ? top : null;

    /// <summary>Reads all of it.</summary>
    /// <exception cref="LimitException">It is too large or too deep.</exception>
    public void Read()
    {
        while (_xml.Read())
        {
            if (_xml.IsStart)
            {
                var (depth, isEmpty) = (_xml.Depth, _xml.IsEmpty);
                Open(_xml.Name, depth);
                if (isEmpty) Close(depth);
            }

            // Whatever was opened may have been read to its end.
            if (_xml.IsEnd) Close(_xml.Depth);
        }

        _body.Close();
        Flush();
        if (_body.Fields.IsInstruction)
        {
            _flow.Problem(Message.Of(
                $"文档里有一个域没有结束标记，它后面的文字没有检查，请在 Word 里删除或重新插入这个域。",
                $"A field of the document has no end, so the text behind it was not checked; delete or insert the field again in Word."));
        }
    }

    private void Open(string name, int depth)
    {
        switch (name)
        {
            case "del" or "moveFrom" or "rt" or "m:oMath" or "m:oMathPara" or "sdtPr" or "sdtEndPr" or "tblPr" or "tblPrEx" or "tblGrid" or "sectPr":
                _xml.Skip();
                break;
            case "mc:AlternateContent":
                _frames.Push(new(FrameKind.Choice, depth));
                break;
            case "mc:Choice" or "mc:Fallback" when Top is { Kind: FrameKind.Choice } choice:
                if (choice.IsChosen) _xml.Skip();
                choice.IsChosen = true;
                break;
            case "p":
                BeginParagraph(depth);
                break;
            case "pPr" when Top is { Kind: FrameKind.Paragraph } top && depth == top.Depth + 1:
                TakeFormat(ParagraphFormat.Read(_xml));
                break;
            case "r":
                _frames.Push(new(FrameKind.Run, depth) { WasHidden = _isHidden });
                break;
            case "rPr":
                ReadRunFormat(depth);
                break;
            case "tbl":
                BeginTable(depth);
                break;
            case "tr" when Top is { Kind: FrameKind.Table } table:
                _flow.CountRow(table.Grid!.NextRow);
                table.Grid.BeginRow();
                _frames.Push(new(FrameKind.Row, depth) { Grid = table.Grid });
                break;
            case "trPr" when Top is { Kind: FrameKind.Row } row && depth == row.Depth + 1:
                ReadRowFormat(row);
                break;
            case "tc" when Top is { Kind: FrameKind.Row } row:
                BeginCell(row.Grid!, depth);
                break;
            case "tcPr" when Top is { Kind: FrameKind.Cell } cell && depth == cell.Depth + 1:
                ReadCellFormat(cell);
                break;
            case "txbxContent":
                BeginTextBox(depth);
                break;
            case "altChunk" or "subDoc":
                NoteForeignText();
                _xml.Skip();
                break;
            default:
                ReadContent(name);
                break;
        }
    }

    private void ReadContent(string name)
    {
        if (name is "fldChar") _story.Fields.Mark(_xml["fldCharType"]);
        if (_story.Paragraph is not { IsInside: true } paragraph || _isHidden || _story.Fields.IsInstruction) return;
        switch (name)
        {
            case "t": paragraph.Append(_xml.Text()); break;
            case "tab" or "ptab": paragraph.Append("\t"); break;
            case "br" or "cr": paragraph.Append("\n"); break;
            case "noBreakHyphen": paragraph.Append("-"); break;
            case "sym": paragraph.Append(Symbols.OfCode(_xml["char"])); break;
        }
    }

    private void BeginParagraph(int depth)
    {
        if (!_story.Begin()) return;
        Count();
        _frames.Push(new(FrameKind.Paragraph, depth) { WasHidden = _isHidden });
        TakeFormat(ParagraphFormat.Empty);
    }

    private void TakeFormat(ParagraphFormat format)
    {
        _story.Paragraph!.Take(format);
        _isHidden = _styles.Of(format.Style)?.IsHidden ?? false;
    }

    private void ReadRunFormat(int depth)
    {
        if (Top is not { Kind: FrameKind.Run } run || depth != run.Depth + 1)
        {
            _xml.Skip();
            return;
        }

        bool? isHidden = null;
        foreach (var property in _xml.Properties())
        {
            if (property is "rStyle" && _xml.Value is { } style) isHidden ??= _styles.Of(style)?.IsHidden;
            else if (property is "vanish") isHidden = _xml.IsOn;
        }

        _isHidden = isHidden ?? _isHidden;
    }

    private void BeginTable(int depth)
    {
        _story.Close();
        var grid = new TableGrid(++_tables);
        _waiting.Add(grid);
        _openTables++;
        Deepen();
        _frames.Push(new(FrameKind.Table, depth) { Grid = grid });
    }

    private void ReadRowFormat(Frame row)
    {
        var isLeftOut = false;
        foreach (var property in _xml.Properties())
        {
            if (property is "gridBefore") row.Grid!.Indent(_xml.Number ?? 0);
            else if (property is "del") isLeftOut = true;
            else if (property is "hidden") isLeftOut |= _xml.IsOn;
        }

        if (!isLeftOut) return;
        row.Grid!.DropRow();
        _xml.SkipTo(row.Depth);
    }

    private void BeginCell(TableGrid grid, int depth)
    {
        Count();
        var cell = new Frame(FrameKind.Cell, depth) { Grid = grid, Outer = _story };
        _frames.Push(cell);
        _story = new(_story.Fields, paragraph => Number(paragraph, (text, _) => cell.Lines.Add(text)));
    }

    private void ReadCellFormat(Frame cell)
    {
        var format = cell.Format = CellFormat.Read(_xml);
        cell.IsLeftOut = format.IsDeleted
            || (format.Across is "continue" && cell.Grid!.JoinLeft(format.Span))
            || (format.Down is "continue" && cell.Grid!.JoinAbove(format.Span));
        if (cell.IsLeftOut) _xml.SkipTo(cell.Depth);
    }

    private void BeginTextBox(int depth)
    {
        if (_isHidden || _story.Fields.IsInstruction)
        {
            _xml.Skip();
            return;
        }

        if (_story.Paragraph is not { IsInside: true } host) return;
        Deepen();
        _frames.Push(new(FrameKind.TextBox, depth) { Outer = _story, WasHidden = _isHidden });
        _story = new(new(), host.Boxes.Add);
    }

    private void NoteForeignText()
    {
        if (_hasForeignText) return;
        _hasForeignText = true;
        _flow.Problem(Message.Of(
            $"这里嵌入了另一个文件，里面的文字没有检查，请把它的文字粘贴到本文档里。",
            $"Another file is embedded here, whose text was not checked; paste its text into this document."));
    }

    private void Deepen()
    {
        if (++_levels > _limits.Nesting) throw _xml.TooDeep();
    }

    /// <summary>Counts a paragraph or a cell before it costs memory.</summary>
    private void Count()
    {
        if (++_pieces > _limits.Nodes)
            throw _xml.Limit(FileLimit.Nodes.Exceeded(_limits, $"文件的段落和单元格超过 {_limits.Nodes} 个的上限，没有检查", $"The file has more than the limit of {_limits.Nodes} paragraphs and cells; it was not checked"));
    }

    private void Close(int depth)
    {
        if (Top is not { } frame || frame.Depth != depth) return;
        _frames.Pop();
        switch (frame.Kind)
        {
            case FrameKind.Run:
                _isHidden = frame.WasHidden;
                break;
            case FrameKind.Paragraph:
                _isHidden = frame.WasHidden;
                _story.End();
                break;
            case FrameKind.TextBox:
                _levels--;
                _story.Close();
                (_story, _isHidden) = (frame.Outer!, frame.WasHidden);
                break;
            case FrameKind.Cell:
                _story.Close();
                _story = frame.Outer!;
                if (!frame.IsLeftOut) frame.Grid!.Add(string.Join('\n', frame.Lines), frame.Format.Span, frame.Format.Down is not null);
                break;
            case FrameKind.Table:
                _levels--;
                _openTables--;
                if (_body.Paragraph is null) Flush();
                break;
        }
    }

    private void AddToBody(OpenParagraph paragraph)
    {
        var name = new PartName.Paragraph(++_paragraphs);
        Number(paragraph, (text, level) => _flow.Paragraph(name, text, level));
        Flush();
    }

    /// <summary>Puts the number of its list in front of a paragraph, and gives it away with the text boxes that hang on it, unless there is nothing to read.</summary>
    private void Number(OpenParagraph paragraph, Action<string, int?> give)
    {
        var text = _counters.Next(paragraph.Format);
        text = paragraph.Text is { Length: > 0 } own ? text + own : text.TrimEnd();
        if (!string.IsNullOrWhiteSpace(text) && _styles.Of(paragraph.Format.Style) is not { IsContents: true }) give(text, _styles.HeadingLevel(paragraph.Format));
        foreach (var inside in paragraph.Boxes) Number(inside, give);
    }

    /// <summary>Gives away the tables that are complete: one of the body, then those inside it.</summary>
    private void Flush()
    {
        if (_openTables > 0) return;
        foreach (var table in _waiting) table.WriteTo(_flow);
        _waiting.Clear();
    }
}
