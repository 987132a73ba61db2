using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>The parent that a plan is to be compared with.</summary>
/// <param name="Path">As the plan writes it: relative to its own folder, <c>/</c> or <c>\</c> between names. Where the settings say it: a full path.</param>
/// <param name="At">Where the plan says it; null where the settings do.</param>
public sealed record ParentName(string Path, Location? At)
{
    /// <summary>No system takes longer ones.</summary>
    private const int LongestPath = 4096;

    /// <summary>What the plan says, else what the settings say; null when neither says anything.</summary>
    internal static ParentName? Of(Plan? plan, LintSettings settings) =>
        plan?.Parent is { } stated ? new(stated.Value, stated.At)
        : plan is not null && settings.Parent is { } given ? new(given, null)
        : null;

    /// <summary>What to tell of a plan that was not compared with it; nothing where there is no reason.</summary>
    /// <param name="reason">Why, one sentence; null when it was compared.</param>
    /// <param name="start">Where the plan begins.</param>
    internal IEnumerable<Notification> NotCompared(Message? reason, Location start)
    {
        if (reason is null) yield break;
        var name = At is null ? System.IO.Path.GetFileName(Path) : Path;
        yield return new(NotificationKind.Input, Message.Of(
            $"没有与上级方案“{name}”对照：{reason.In(Language.Chinese)}",
            $"It was not compared with the parent plan '{name}': {reason.In(Language.English)}"))
        { At = At ?? start };
    }

    /// <summary>
    /// The full path that it means; null when it is no path of a file. A plan may write a relative one only: a full path holds on one machine, and
    /// may lead to another one.
    /// </summary>
    /// <param name="from">Full path of the plan that is compared.</param>
    internal string? Full(string from)
    {
        var path = Path.Replace('\\', '/');
        if (path.Length > LongestPath || path.Contains('\0') || path.EndsWith('/')) return null;
        return At is not null && (path.Contains(':') || System.IO.Path.IsPathRooted(path)) ? null : System.IO.Path.GetFullPath(path, System.IO.Path.GetDirectoryName(from)!);
    }
}
