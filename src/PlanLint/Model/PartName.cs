using System.Globalization;

namespace PlanLint.Model;

/// <summary>What a person calls a piece of a file that is not text. A closed set of cases, one for each kind of piece.</summary>
public abstract record PartName
{
    private PartName() { }

    /// <summary>The name as messages and logs show it, for example <c>任务分工!D12</c> or <c>表 1 第 12 行第 3 列</c>.</summary>
    public abstract string In(Language language);

    /// <summary>The name in Chinese.</summary>
    public sealed override string ToString() => In(Language.Chinese);

    /// <summary>A cell of a spreadsheet.</summary>
    /// <param name="Sheet">Name of the sheet.</param>
    /// <param name="Row">1-based row.</param>
    /// <param name="Column">1-based column.</param>
    public sealed record SheetCell(string Sheet, int Row, int Column) : PartName
    {
        /// <inheritdoc/>
        public override string In(Language language) => string.Create(CultureInfo.InvariantCulture, $"{Sheet}!{Letters(Column)}{Row}");

        private static string Letters(int column)
        {
            var letters = "";
            for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
            return letters;
        }
    }

    /// <summary>A cell of a table in a Word file.</summary>
    /// <param name="Table">1-based table, nested tables counted on.</param>
    /// <param name="Row">1-based row.</param>
    /// <param name="Column">1-based column of the grid, so that a merged cell takes several.</param>
    public sealed record TableCell(int Table, int Row, int Column) : PartName
    {
        /// <inheritdoc/>
        public override string In(Language language) => language is Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"表 {Table} 第 {Row} 行第 {Column} 列")
            : string.Create(CultureInfo.InvariantCulture, $"table {Table}, row {Row}, column {Column}");
    }

    /// <summary>A paragraph of a Word file outside its tables.</summary>
    /// <param name="Number">1-based, empty paragraphs counted.</param>
    public sealed record Paragraph(int Number) : PartName
    {
        /// <inheritdoc/>
        public override string In(Language language) => language is Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"第 {Number} 段")
            : string.Create(CultureInfo.InvariantCulture, $"paragraph {Number}");
    }

    /// <summary>A page of a PDF file.</summary>
    /// <param name="Number">1-based, as the file counts, whatever is printed on the page.</param>
    public sealed record Page(int Number) : PartName
    {
        /// <inheritdoc/>
        public override string In(Language language) => language is Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"第 {Number} 页")
            : string.Create(CultureInfo.InvariantCulture, $"page {Number}");
    }
}
