namespace PlanLint.Model;

/// <summary>A key that the format does not know where it stands; its value was not read.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Nearest">The known key that it resembles most, or null when none is near.</param>
/// <param name="Owner">What the key was found in, for example 任务, in both languages.</param>
public sealed record UnknownKey(Field<string> Key, string? Nearest, Message Owner)
{
    /// <summary>For how many unknown keys from here on it stands, where a file has too many to tell them one by one; 0 for one that stands for itself.</summary>
    public int More { get; init; }
}
