namespace PlanLint.Cli;

/// <summary>
/// The expressions of the built-in rules as C#. The other half is written when the tool is built, by PlanLint.RuleCompiler; without it every expression is interpreted,
/// as it is over another engine.
/// </summary>
internal static partial class RuleCode
{
    /// <summary>Code of the expressions of a rule in the order in which loading asks for it, null for one that C# cannot say; null for a rule without any.</summary>
    public static IReadOnlyList<Delegate?>? Of(string id)
    {
        IReadOnlyList<Delegate?>? code = null;
        Find(id, ref code);
        return code;
    }

    static partial void Find(string id, ref IReadOnlyList<Delegate?>? code);
}
