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

    private readonly Node.Map _plan;
    private readonly Node _document;
    private bool? _firstLeads;

    /// <param name="plan">The nodes of the plan.</param>
    /// <param name="document">The nodes of the document, if they are others: a note below its table is no part of the plan.</param>
    public UnitNames(Node.Map plan, Node document)
    {
        _plan = plan;
        _document = document;
    }

    /// <summary>Whether the document says 列第一位的为牵头单位.</summary>
    public bool FirstLeads => _firstLeads ??= SaysFirstLeads(_plan) || (_document is Node.Flow && SaysFirstLeads(_document));

    // Only a wrapped name asks, and most plans have none.
    private HashSet<string> Known => field ??= Collect(_plan, isUnits: false, new(StringComparer.Ordinal));

    /// <summary>Whether a name, given as <see cref="ComparisonKey.OfUnit"/>, stands elsewhere as one name.</summary>
    public bool IsKnown(string key) => Known.Contains(key);

    private static bool SaysFirstLeads(Node node)
    {
        switch (node)
        {
            case Node.Scalar scalar:
                return SaysFirstLeads(scalar.Text);
            case Node.List list:
                for (var i = 0; i < list.Items.Count; i++) if (SaysFirstLeads(list.Items[i])) return true;
                return false;
            case Node.Map map:
                for (var i = 0; i < map.Entries.Count; i++) if (SaysFirstLeads(map.Entries[i].Value)) return true;
                return false;
            case Node.Flow flow:
                return flow.Blocks.Any(SaysFirstLeads);
            default:
                return false;
        }
    }

    private static bool SaysFirstLeads(Block block) => block switch
    {
        Block.Paragraph paragraph => SaysFirstLeads(paragraph.Text.Text),
        Block.Table table => table.Rows.Any(r => r.Cells.Any(c => SaysFirstLeads(c.Text.Text))),
        _ => false,
    };

    private static bool SaysFirstLeads(string text) => text.Contains("牵头", StringComparison.Ordinal) && FirstLeadsPhrase().IsMatch(text);

    private static HashSet<string> Collect(Node node, bool isUnits, HashSet<string> known)
    {
        switch (node)
        {
            case Node.Scalar scalar when isUnits:
                Add(scalar.Text, known);
                break;
            case Node.List list:
                foreach (var item in list.Items) Collect(item, isUnits, known);
                break;
            case Node.Map map:
                foreach (var entry in map.Entries) Collect(entry.Value, Vocabulary.Row.Find(entry.Name)?.Shape is Shape.Units, known);
                break;
        }

        return known;
    }

    private static void Add(string text, HashSet<string> known)
    {
        foreach (var name in text.Split(Marks))
        {
            var whole = name.Trim();
            if (whole.Length is > 1 and <= LongestName && !whole.Any(char.IsWhiteSpace)) known.Add(ComparisonKey.OfUnit(whole));
        }
    }

    [GeneratedRegex(@"(?:第一(?:位|个|家|名)?|首位|排名?第一|在前)的?(?:单位|部门|者)?(?:即)?(?:为|是|作为)\s*(?:该项\w{0,4}的?)?牵头", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLeadsPhrase();
}
