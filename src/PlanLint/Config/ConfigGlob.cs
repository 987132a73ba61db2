using Microsoft.CodeAnalysis;

namespace PlanLint.Config;

/// <summary>The pattern of a section header.</summary>
internal static class ConfigGlob
{
    // A pattern names files; one longer than any path is an accident or an attack.
    private const int MaxLength = 4096;

    /// <summary>Whether Roslyn can match files with a pattern. Of a brace without its partner it says nothing and matches none; on some it throws.</summary>
    public static bool IsReadable(string glob)
    {
        if (glob.Length > MaxLength || !IsBalanced(glob)) return false;
        try
        {
            AnalyzerConfigSet.Create<IReadOnlyCollection<AnalyzerConfig>>([AnalyzerConfig.Parse($"[{glob}]\na=b", "/.editorconfig")]);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsBalanced(string glob)
    {
        var depth = 0;
        for (var at = 0; at < glob.Length && depth >= 0; at++)
        {
            if (glob[at] is '\\') at++;
            else if (glob[at] is '{') depth++;
            else if (glob[at] is '}') depth--;
        }
        return depth == 0;
    }
}
