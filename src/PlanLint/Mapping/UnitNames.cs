using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping;

/// <summary>
/// What a document says about its units besides the list at hand: names that stand alone or between clear separators somewhere, which tell a
/// wrapped name from two names, and whether the first unit of a list leads.
/// </summary>
internal sealed partial class UnitNames
{
    private const int LongestName = 60;

    private static readonly char[] Marks = ['、', '，', ',', '；', ';', '\t'];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private UnitNames()
    {
    }

    /// <summary>Whether the document says 列第一位的为牵头单位.</summary>
    public bool FirstLeads { get; private set; }

    /// <summary>Whether a name, given as <see cref="ComparisonKey.OfUnit"/>, stands elsewhere as one name.</summary>
    public bool IsKnown(string key) => _known.Contains(key);

    /// <summary>Reads all texts once.</summary>
    /// <param name="plan">The nodes of the plan.</param>
    /// <param name="document">The nodes of the document, if they are others: a note below its table is no part of the plan.</param>
    public static UnitNames Of(Node.Map plan, Node document)
    {
        var names = new UnitNames();
        var open = new Stack<(Node Node, bool IsUnits)>([(plan, false)]);
        if (document is Node.Flow) open.Push((document, false));
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case Node.Scalar scalar:
                    names.Add(scalar.Text, next.IsUnits);
                    break;
                case Node.List list:
                    foreach (var item in list.Items) open.Push((item, next.IsUnits));
                    break;
                case Node.Map map:
                    foreach (var (key, value) in map.Entries) open.Push((value, Vocabulary.Row.Find(key.Text)?.Shape is Shape.Units));
                    break;
                case Node.Flow flow:
                    foreach (var block in flow.Blocks) names.Add(block);
                    break;
            }
        }

        return names;
    }

    private void Add(Block block)
    {
        if (block is Block.Paragraph paragraph) Add(paragraph.Text.Text, isUnits: false);
        foreach (var cell in block is Block.Table table ? table.Rows.SelectMany(r => r.Cells) : []) Add(cell.Text.Text, isUnits: false);
    }

    private void Add(string text, bool isUnits)
    {
        FirstLeads |= text.Contains("牵头", StringComparison.Ordinal) && FirstLeadsPhrase().IsMatch(text);
        if (!isUnits) return;
        foreach (var name in text.Split(Marks))
        {
            var whole = name.Trim();
            if (whole.Length is > 1 and <= LongestName && !whole.Any(char.IsWhiteSpace)) _known.Add(ComparisonKey.OfUnit(whole));
        }
    }

    [GeneratedRegex(@"(?:第一(?:位|个|家|名)?|首位|排名?第一|在前)的?(?:单位|部门|者)?(?:即)?(?:为|是|作为)\s*(?:该项\w{0,4}的?)?牵头", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLeadsPhrase();
}
