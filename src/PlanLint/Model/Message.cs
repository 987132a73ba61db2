using System.Globalization;

namespace PlanLint.Model;

/// <summary>One sentence in both languages: a template each, with the values that fill it.</summary>
/// <param name="Chinese">The sentence in Chinese, with a full stop.</param>
/// <param name="English">The sentence in English, with a full stop.</param>
public sealed record Message(FormattableString Chinese, FormattableString English)
{
    /// <summary>The sentence in Chinese. Quotation marks in a value that its template quotes are inner ones, ‘…’.</summary>
    public FormattableString Chinese { get; init; } = InnerQuotes.Of(Chinese);

    /// <summary>A message from two interpolated strings. Put values of the file in quotation marks, “…” and '…'.</summary>
    public static Message Of(FormattableString zh, FormattableString en) => new(zh, en);

    /// <summary>The whole sentence; values are formatted without regard to any culture.</summary>
    public string In(Language language) => Template(language).ToString(CultureInfo.InvariantCulture);

    /// <summary>The sentence with <c>{0}</c>, <c>{1}</c> … for its values.</summary>
    public string TemplateIn(Language language) => Template(language).Format;

    /// <summary>The values that fill the template, in order, as text.</summary>
    public IReadOnlyList<string> ArgumentsIn(Language language) =>
        [.. Template(language).GetArguments().Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")];

    private FormattableString Template(Language language) => language is Language.Chinese ? Chinese : English;
}
