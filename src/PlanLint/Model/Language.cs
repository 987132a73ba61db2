namespace PlanLint.Model;

/// <summary>The languages that messages, titles and pages exist in.</summary>
public enum Language
{
    /// <summary><c>zh-CN</c>, the default.</summary>
    Chinese,

    /// <summary><c>en</c>.</summary>
    English,
}
