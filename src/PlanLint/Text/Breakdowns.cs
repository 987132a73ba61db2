using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Totals with the parts they consist of.</summary>
public static partial class Breakdowns
{
    private const string Sign = "其中";

    /// <summary>
    /// In each sentence with 其中: the last exact quantity before it and all after it, if these are two or more, exact and of its unit. A part that
    /// lacks its unit takes that of the next one (1.5万、0.6万人次). Brackets behind 其中 hold parts of a part and are left out; a bracket around
    /// 其中 ends the parts. Percentages are left out, for their bases may differ.
    /// </summary>
    public static IReadOnlyList<Breakdown> Find(string text)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal)) return [];
        var found = new List<Breakdown>();
        foreach (var sentence in Sentences.Split(text))
        {
            var words = text.Substring(sentence.Start, sentence.Length);
            var sign = words.IndexOf(Sign, StringComparison.Ordinal);
            if (sign < 0 || words.IndexOf(Sign, sign + Sign.Length, StringComparison.Ordinal) >= 0) continue;
            if (Quantities.Find(words[..sign]) is not [.., { Bound: Bound.Exact, Unit: not "%", Class: not QuantityClass.ProgrammeName } total]) continue;
            var list = List(words, sign + Sign.Length);
            if (Parts(list, sign + Sign.Length, total.Unit) is not { } parts) continue;
            found.Add(new(Move(total, sentence.Start), [.. parts.Select(p => Move(p, sentence.Start))], OpenEnd().IsMatch(list)));
        }

        return found;
    }

    /// <summary>The text from <paramref name="start"/> to the end of the bracket it stands in, the insides of other brackets made unreadable.</summary>
    private static string List(string sentence, int start)
    {
        var pairs = BracketPairs.Of(sentence);
        var list = new System.Text.StringBuilder(sentence.Length - start);
        var depth = 0;
        for (var i = start; i < sentence.Length; i++)
        {
            depth += pairs.StepAt(i);
            if (depth < 0) break;
            list.Append(depth > 0 ? '(' : sentence[i]);
        }

        return list.ToString();
    }

    private static List<Quantity>? Parts(string list, int start, string unit)
    {
        var parts = Quantities.Find(list).Select(q => Move(q, start)).ToList();
        if (parts.Count == 0 || parts.Exists(p => p.Unit != unit || p.Bound is not Bound.Exact)) return null;
        foreach (Match bare in WithoutUnit().Matches(Width.Narrow(list)))
        {
            var span = new TextSpan(start + bare.Index, bare.Length);
            if (!parts.Exists(p => p.Span.Start <= span.Start && span.Start < p.Span.End) && ChineseNumeral.TryParse(bare.ValueSpan, out var value))
                parts.Add(new(span, value, unit, Bound.Exact) { Number = span });
        }

        return parts.Count < 2 ? null : [.. parts.OrderBy(p => p.Span.Start)];
    }

    private static Quantity Move(Quantity quantity, int by) => quantity with
    {
        Span = quantity.Span with { Start = quantity.Span.Start + by },
        Number = quantity.Number with { Start = quantity.Number.Start + by },
        Time = null,
    };

    [GeneratedRegex(@"(?<![0-9.第])[0-9]{1,14}(?:\.[0-9]{1,6})?[千万亿]?(?=[、,和及与])", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutUnit();

    [GeneratedRegex("等|包括|主要", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();
}
