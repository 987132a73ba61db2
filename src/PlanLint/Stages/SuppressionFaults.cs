using System.Globalization;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>What can be wrong with a suppression before any finding is known.</summary>
public static class SuppressionFaults
{
    /// <summary>The fewest characters of a reason, white space left out.</summary>
    public const int ShortestReason = 4;

    /// <summary>Whether a text is long enough to be a reason.</summary>
    public static bool IsReason(string? text) => text is not null && StringInfo.ParseCombiningCharacters(string.Concat(text.Where(c => !char.IsWhiteSpace(c)))).Length >= ShortestReason;

    /// <summary>The first fault, a clause without a full stop; null when there is none.</summary>
    /// <param name="word">The word for the rule, as written.</param>
    /// <param name="meaning">The suppression.</param>
    /// <param name="words">Knows the rules.</param>
    /// <param name="asOf">The day of the check; null when nothing expires.</param>
    internal static Message? Of(string word, Suppression meaning, RuleWords words, DateOnly? asOf) =>
        OfWord(word, words) ?? OfReason(meaning) ?? (meaning.Until < asOf ? Expired(meaning.Until.Value) : null);

    /// <summary>What is wrong with the word for a rule.</summary>
    internal static Message? OfWord(string word, RuleWords words)
    {
        var meant = words.Meant(word);
        if (meant.Count > 0)
        {
            return meant.Any(r => Suppressions.MayHide(r.Id)) ? null : Message.Of(
                $"{Excerpt.Of(word)} 说的是没有读到的内容或豁免本身，不能豁免",
                $"{Excerpt.Of(word)} is about what could not be read or about suppressions, and cannot be suppressed");
        }

        return words.NearestTo(word) is { } near
            ? Message.Of($"没有规则“{Excerpt.Of(word)}”，是不是“{near}”", $"there is no rule '{Excerpt.Of(word)}'; did you mean '{near}'")
            : Message.Of($"没有规则“{Excerpt.Of(word)}”", $"there is no rule '{Excerpt.Of(word)}'");
    }

    private static Message? OfReason(Suppression meaning)
    {
        if (IsReason(meaning.Reason)) return null;
        var how = meaning.Kind is SuppressionKind.InSource ? Message.Of($"在规则编号后面写“-- 理由”", $"write '-- reason' behind the rule") : Message.Of($"请填 reason", $"fill in 'reason'");
        return meaning.Reason.Length == 0
            ? Message.Of($"没有写理由，{how.In(Language.Chinese)}", $"it gives no reason; {how.In(Language.English)}")
            : Message.Of($"理由“{meaning.Reason}”太短，至少要 {ShortestReason} 个字", $"the reason '{meaning.Reason}' is too short; it takes at least {ShortestReason} characters");
    }

    private static Message Expired(DateOnly until) => Message.Of(
        $"已于 {SuppressionDate.Text(until)} 到期，请核实后延期或删除",
        $"it ended on {SuppressionDate.Text(until)}; check whether it still holds, then renew or delete it");
}
