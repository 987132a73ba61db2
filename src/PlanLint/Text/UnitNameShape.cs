using System.Text;

namespace PlanLint.Text;

/// <summary>What two names of one unit have in common. Names come as <see cref="ComparisonKey.OfUnit"/>.</summary>
/// <param name="Owner">The level and the body it belongs to: 县, 县委, 县政府; empty when there is none.</param>
/// <param name="Head">The two characters behind it; empty when the name is too short for one.</param>
/// <param name="Last">The last character, which says what kind of unit it is.</param>
public readonly record struct UnitNameShape(string Owner, string Head, char Last)
{
    private const string Departments = "局委办厅部";
    private static readonly string[] Bodies = ["人民政府", "政府", "人大", "政协", "委"];
    private static readonly string[] OtherUnits = ["局", "分", "纪"];

    /// <summary>Whether the name is that of a department, which plans like to shorten; of schools and halls there may be several.</summary>
    public bool MayBeShortened => Head.Length > 0 && Departments.Contains(Last, StringComparison.Ordinal);

    /// <summary>The shape of a name that begins with a level.</summary>
    public static UnitNameShape Of(string name, string level)
    {
        var owner = level;
        foreach (var body in Bodies)
        {
            if (name.Length <= level.Length + body.Length || string.CompareOrdinal(name, level.Length, body, 0, body.Length) != 0) continue;
            owner = level + body;
            break;
        }

        return name.Length < owner.Length + 3 ? new(owner, "", '\0') : new(owner, name.Substring(owner.Length, 2), name[^1]);
    }

    /// <summary>
    /// Whether one name is the other with characters left out inside. Not when what is left out names another unit: the branch of a bureau, a
    /// discipline commission.
    /// </summary>
    public static bool IsShortened(string shorter, string longer)
    {
        if (shorter.Length >= longer.Length) return false;
        var left = new StringBuilder();
        var next = 0;
        // The last character is kept for the end, so that what is left out lies inside.
        for (var i = 0; i < longer.Length - 1; i++)
        {
            if (next < shorter.Length - 1 && longer[i] == shorter[next]) next++;
            else left.Append(longer[i]);
        }

        var omitted = left.ToString();
        return next == shorter.Length - 1 && longer[^1] == shorter[^1] && !Array.Exists(OtherUnits, w => omitted.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>The text outside all round brackets and the text inside them.</summary>
    public static (string Outside, string Inside) CutBrackets(string name)
    {
        if (name.AsSpan().IndexOfAny('(', ')') < 0) return (name, "");
        var (outside, inside) = (new StringBuilder(), new StringBuilder());
        var depth = 0;
        foreach (var c in name)
        {
            if (c is '(') depth++;
            else if (c is ')') depth = Math.Max(0, depth - 1);
            else (depth > 0 ? inside : outside).Append(c);
        }

        return (outside.ToString(), inside.ToString());
    }

    /// <summary>Without 和, which full names have and others leave out; 县团委 is written 团县委.</summary>
    public static string Fold(string name)
    {
        var folded = name.Replace("和", "", StringComparison.Ordinal);
        return folded is [var level, '团', '委'] ? $"团{level}委" : folded;
    }
}
