using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>The words for how a file came by its profile.</summary>
internal static class ProfileChoiceWords
{
    /// <summary>The word in JSON and SARIF.</summary>
    public static string Of(ProfileChoice choice) => choice switch
    {
        ProfileChoice.Stated => "stated",
        ProfileChoice.Recognised => "recognised",
        _ => "neutral",
    };

    /// <summary>Why it is that one, a clause without a full stop.</summary>
    public static Message Why(ProfileChoice choice) => choice switch
    {
        ProfileChoice.Stated => Message.Of($"按 planlint_profile 的设置", $"as planlint_profile says"),
        ProfileChoice.Recognised => Message.Of($"根据标题和依据自动选定", $"recognised by title or basis"),
        _ => Message.Of($"标题和依据里没有认得的上位文件", $"no known outline in title or basis"),
    };
}
