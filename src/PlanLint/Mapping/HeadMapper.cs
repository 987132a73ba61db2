using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>The fields of a plan's head that are more than one text: jurisdiction, period, basis.</summary>
internal static partial class HeadMapper
{
    public static Jurisdiction? Jurisdiction(MapFields plan, MappingNotes notes)
    {
        if (plan.Value("jurisdiction") is not Node.Map map)
            return plan.Text("jurisdiction", "行政区") is { } name ? new(name, null, []) : null;
        var fields = new MapFields(map, Vocabulary.Jurisdiction, MapFields.Place(map, plan.At).Below("行政区"), notes);
        var stated = fields.Text("name", "名称");
        if (stated is null) notes.Problem(fields.At, Message.Of($"行政区缺少“名称”（name）。", $"The jurisdiction has no 'name'."));
        return stated is null ? null : new(stated, fields.Text("level", "层级"), fields.Texts("within", "上级"));
    }

    public static Period? Period(MapFields plan, MappingNotes notes)
    {
        if (plan.Value("period") is Node.Map map)
        {
            var fields = new MapFields(map, Vocabulary.Period, MapFields.Place(map, plan.At).Below("规划期"), notes);
            var from = fields.Text("from", "起");
            var to = fields.Text("to", "止");
            return from is null && to is null ? null : new(from ?? to!, YearOf(from, notes), YearOf(to, notes));
        }

        if (plan.Text("period", "规划期") is not { } text) return null;
        if (YearsOf(text.Value) is var (first, last)) return new(text, first, last);
        notes.Problem(text.At, Message.Of($"规划期“{text.Value}”看不出起止年份，请写成 2021—2025。", $"The period '{text.Value}' names no years; write it as 2021—2025."));
        return new(text, null, null);
    }

    /// <summary>The first and the last year that a text names; null when it names none, or more than two.</summary>
    public static (int? First, int? Last)? YearsOf(string text)
    {
        var years = Years().Matches(text);
        return years.Count is 1 or 2 ? (Number(years[0].ValueSpan), Number(years[^1].ValueSpan)) : null;
    }

    public static IReadOnlyList<BasisDocument> Basis(MapFields plan, MappingNotes notes)
    {
        var documents = new List<BasisDocument>();
        foreach (var (i, node) in plan.Items("basis").Index())
        {
            var at = MapFields.Place(node, plan.At).Below($"依据 {i + 1}");
            if (node is Node.Map map)
            {
                var fields = new MapFields(map, Vocabulary.Basis, at, notes);
                var title = fields.Text("title", "标题");
                var number = fields.Text("number", "发文字号");
                if ((title ?? number) is { } text) documents.Add(new(text, title, number));
            }
            else if (node is Node.Scalar { Text: var written } scalar && written.Trim().Length > 0)
            {
                documents.Add(Cited(MapFields.Field(scalar, at)));
            }
            else if (node is Node.List)
            {
                notes.Problem(at, Message.Of($"依据的每一项应当是一行文字，或标题与发文字号。", $"Each basis document must be text, or a title and a number."));
            }
        }

        return documents;
    }

    private static BasisDocument Cited(Field<string> text)
    {
        var title = CitedTitle(text.Value);
        var number = DocumentNumber().Match(text.Value, title?.End ?? 0);
        return new(
            text,
            title is { } span ? text.Part(span) : null,
            number.Success ? text.Part(new(number.Index, number.Length)) : null);
    }

    /// <summary>The inside of the first 《》, with titles inside it left in.</summary>
    private static TextSpan? CitedTitle(string text)
    {
        var start = text.IndexOf('《', StringComparison.Ordinal);
        if (start < 0) return null;
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0) return TextSpan.Between(start + 1, i);
        }

        return TextSpan.Between(start + 1, text.Length);
    }

    private static int? YearOf(Field<string>? text, MappingNotes notes)
    {
        if (text is null) return null;
        var years = Years().Match(text.Value);
        if (years.Success) return Number(years.ValueSpan);
        notes.Problem(text.At, Message.Of($"“{text.Value}”不是年份，请写四位数字。", $"'{text.Value}' is no year; write four digits."));
        return null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        Span<char> narrow = stackalloc char[digits.Length];
        for (var i = 0; i < digits.Length; i++) narrow[i] = Width.Narrow(digits[i]);
        return int.Parse(narrow, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[12１２][0-9０-９]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"[㐀-鿿]{1,12}[〔\[［(（][0-9０-９]{2,4}[〕\]］)）]第?[0-9０-９]{1,5}号", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();
}
