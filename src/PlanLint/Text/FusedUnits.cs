using System.Buffers;
using System.Text.RegularExpressions;

namespace PlanLint.Text;

/// <summary>Places where the names of two units may run together.</summary>
public static partial class FusedUnits
{
    // The second unit begins with one of them.
    private static readonly SearchValues<char> Levels = SearchValues.Create("区县市省");
    private static readonly SearchValues<char> Ends = SearchValues.Create("心局委办部会院协联）)团");

    /// <summary>
    /// Offsets inside a name before which one unit may end and the next begin: after 局, 委, 办 … or a bracket, before 区, 县, 市 or 省 and the beginning of
    /// a name. 市生态环境局汉台分局 has none. Whether both halves are units, only the rest of the plan can tell.
    /// </summary>
    public static IReadOnlyList<int> Find(string name) => !HasSeam(name) ? [] : [.. Seam().Matches(name).Select(m => m.Index + m.Length)];

    // A level behind one of these is most of what the expression below wants, and few names have it.
    private static bool HasSeam(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (Levels.Contains(name[i]) && Ends.Contains(name[i - 1])) return true;
        }

        return false;
    }

    [GeneratedRegex("(?:中心|[局委办部会院协联）)])(?=(?:[区县市省]|团[区县市省])(?:委|[㐀-鿿]{1,8}?[局委办协会院部中]))", RegexOptions.CultureInvariant)]
    private static partial Regex Seam();
}
