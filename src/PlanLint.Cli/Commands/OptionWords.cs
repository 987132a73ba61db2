using System.CommandLine;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class OptionWords
{
    /// <summary>The word that was given, in lower case, or the default.</summary>
    /// <exception cref="UsageException">It is none of the words.</exception>
    public static string One(this ParseResult parsed, Option<string> option, string byDefault, params string[] words)
    {
        if (parsed.GetValue(option) is not { } word) return byDefault;
        if (words.Contains(word, StringComparer.OrdinalIgnoreCase)) return word.ToLowerInvariant();
        throw new UsageException(Nearest.To(word, words) is { } near
            ? Message.Of($"{option.Name} 不能是“{word}”，是不是“{near}”？", $"{option.Name} cannot be '{word}'; did you mean '{near}'?")
            : Message.Of($"{option.Name} 不能是“{word}”，可用 {string.Join('、', words)}。", $"{option.Name} cannot be '{word}'; use {string.Join(", ", words)}."));
    }
}
