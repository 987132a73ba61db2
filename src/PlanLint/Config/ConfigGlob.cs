using Microsoft.CodeAnalysis;

namespace PlanLint.Config;

/// <summary>The pattern of a section header.</summary>
internal static class ConfigGlob
{
    // A pattern names files; one longer than any path is an accident or an attack.
    private const int MaxLength = 4096;

    // Roslyn makes a backtracking expression of a pattern. On a name of 255 letters four stars take a second, five a minute.
    private const int MaxStars = 4;
    private const long MaxChoices = 1_000;

    /// <summary>
    /// Whether Roslyn can match files with a pattern, within a second. Of a brace without its partner it says nothing and matches none; on some
    /// it throws.
    /// </summary>
    public static bool IsReadable(string glob)
    {
        if (glob.Length > MaxLength || !IsBalanced(glob) || !IsCheap(glob)) return false;
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

    /// <summary>Whether no name has too many stars, and the braces together not too many choices. Of alternatives one is tried at a time, so the one with most stars counts.</summary>
    private static bool IsCheap(string glob)
    {
        var open = new Stack<(int Before, int Most, long Factor, long Sum)>();
        var (stars, choices) = (0, 1L);
        for (var at = 0; at < glob.Length; at++)
        {
            switch (glob[at])
            {
                case '\\':
                    at++;
                    break;
                case '*' when at == 0 || glob[at - 1] is not '*':
                    stars++;
                    break;
                case '.' when open.Count > 0 && glob[at - 1] is '.':
                    stars++;
                    break;
                case '/' when open.Count == 0:
                    stars = 0;
                    break;
                case '{':
                    open.Push((stars, 0, choices, 0));
                    (stars, choices) = (0, 1);
                    break;
                case ',' when open.TryPop(out var group):
                    open.Push((group.Before, Math.Max(group.Most, stars), group.Factor, group.Sum + choices));
                    (stars, choices) = (0, 1);
                    break;
                case '}' when open.TryPop(out var group):
                    (stars, choices) = (group.Before + Math.Max(group.Most, stars), group.Factor * (group.Sum + choices));
                    break;
            }

            if (stars > MaxStars || choices > MaxChoices) return false;
        }

        return true;
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
