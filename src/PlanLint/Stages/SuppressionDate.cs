using System.Globalization;

namespace PlanLint.Stages;

/// <summary>The last day of a suppression in writing.</summary>
public static class SuppressionDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy年M月d日"];

    /// <summary>The day that a text states, such as <c>2026-12-31</c> or <c>2026年12月31日</c>; null when it states none.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as <see cref="Parse"/> reads it.</summary>
    public static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
