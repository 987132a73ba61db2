using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanLint.Reports.Sarif;

/// <summary>A message as SARIF writes one: a template with <c>{0}</c>, <c>{1}</c> …, its arguments, and the text that both give. None has its full stop yet.</summary>
/// <param name="Template">Numbered in the order of the text, each number once; braces of the sentence itself are doubled.</param>
/// <param name="Arguments">The values, harmless for viewers.</param>
/// <param name="Text">The template filled with the arguments.</param>
internal sealed partial record SarifSentence(string Template, IReadOnlyList<string> Arguments, string Text)
{
    /// <summary>
    /// The validator (SARIF2001) takes nothing else for the end of a sentence, so a message in Chinese ends with it as well; in the
    /// other reports it ends with 。
    /// </summary>
    public const string Stop = ".";

    /// <summary>A whole sentence with the full stop that SARIF takes.</summary>
    public static string WithSarifStop(string sentence) => sentence is [.. var words, '。'] ? words + Stop : sentence;

    /// <summary>The same sentence with the full stop of its language.</summary>
    public static string WithOwnStop(string sentence) => sentence is [.. var words, '.'] && words.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? words + "。" : sentence;

    /// <summary>The template alone, for a sentence that no finding says.</summary>
    public static string TemplateOf(string format) => Parse(format, null).Template;

    /// <summary>A sentence with its values, formatted without regard to any culture.</summary>
    public static SarifSentence Of(FormattableString message) => Parse(message.Format, message.GetArguments());

    private static SarifSentence Parse(string format, object?[]? values)
    {
        var (template, text, arguments) = (new StringBuilder(), new StringBuilder(), new List<string>());
        var end = format.Length > 0 && format[^1] is '。' or '.' ? format.Length - 1 : format.Length;
        for (var i = 0; i < end; i++)
        {
            var c = format[i];
            template.Append(c);
            if (c is not ('{' or '}'))
            {
                text.Append(c);
                continue;
            }

            if (i + 1 < end && format[i + 1] == c)
            {
                i++;
                template.Append(c);
                text.Append(c);
                continue;
            }

            var close = format.IndexOf('}', i);
            var digits = i + 1;
            while (char.IsAsciiDigit(format[digits])) digits++;
            var index = int.Parse(format.AsSpan(i + 1, digits - i - 1), CultureInfo.InvariantCulture);
            template.Append(CultureInfo.InvariantCulture, $"{arguments.Count}}}");
            arguments.Add(values is null ? "" : Harmless(string.Format(CultureInfo.InvariantCulture, $"{{0{format[digits..close]}}}", values[index])));
            text.Append(arguments[^1]);
            i = close;
        }

        return new(template.ToString(), arguments, text.ToString());
    }

    /// <summary>
    /// A value in which no viewer sees a placeholder or a link: <c>{0}</c> becomes ｛0｝ and the bracket behind <c>]</c> becomes （. What acts on a
    /// terminal is escaped visibly.
    /// </summary>
    public static string Harmless(string value) => Placeholder().Replace(VisibleText.Of(value), "｛$1｝").Replace("](", "]（", StringComparison.Ordinal);

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Placeholder();
}
