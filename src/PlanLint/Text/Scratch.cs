namespace PlanLint.Text;

/// <summary>
/// A dictionary of some ten thousand entries that each plan needs for a moment. It is kept for the next plan on the thread, because arrays of that
/// size are dear to get and to give back; one that grew far beyond is let go.
/// </summary>
internal static class Scratch<TKey, TValue>
    where TKey : notnull
{
    private const int MostKept = 1 << 17;

    [ThreadStatic]
    private static Dictionary<TKey, TValue>? kept;

    /// <summary>An empty dictionary, which is the caller's until <see cref="Return"/>.</summary>
    public static Dictionary<TKey, TValue> Take()
    {
        var taken = kept ?? [];
        kept = null;
        return taken;
    }

    /// <summary>Gives it back.</summary>
    public static void Return(Dictionary<TKey, TValue> taken)
    {
        if (taken.Count > MostKept) return;
        taken.Clear();
        kept = taken;
    }
}
