using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Document numbers such as 国发〔2021〕9号 (GB/T 9704—2012, 7.2.5).</summary>
internal static partial class DocumentNumbers
{
    /// <summary>The last year whose documents were numbered before the standard was in force; they are quoted as they were printed.</summary>
    private const int LastOldYear = 2012;

    private const int LongestIssuer = 6;

    private const string NoIssuer = "据按照以和与及为由对将依经在的等自印附见";

    /// <summary>
    /// Adds numbers with brackets other than 〔〕, with 第, with a leading zero or with a year of two digits. What stands before the bracket has to end
    /// in 发, 办, 函 or 字, which numbers of courts and standards do not.
    /// </summary>
    public static void FindFaults(string text, List<TextFault> faults)
    {
        if (!Numerals.StandBefore(text, '号')) return;
        foreach (Match match in Number().Matches(Width.Narrow(text)))
        {
            if (Read(text, match) is { } fault) faults.Add(fault);
        }
    }

    private static TextFault? Read(string text, Match match)
    {
        var (open, close, year, no) = (match.Index, match.Groups["close"].Index, match.Groups["year"], match.Groups["no"]);
        var word = Characters.SkipGapsBack(text, open);
        if (word == 0 || text[word - 1] is not ('发' or '办' or '函' or '字') || BracketMarks.Other(text[open]) != text[close]) return null;
        if (year.Length == 4 && int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) <= LastOldYear) return null;
        List<TextEdit> edits = [];
        if (text[open] is not '〔') edits.AddRange([new(new(open, 1), "〔"), new(new(close, 1), "〕")]);
        if (match.Groups["extra"] is { Success: true, Length: > 0 } extra) edits.Add(new(new(extra.Index, extra.Length), ""));
        if (no.ValueSpan.TrimStart('0').Length is var kept && kept < no.Length && kept > 0) edits.Add(new(new(no.Index, no.Length - kept), ""));
        var span = TextSpan.Between(IssuerStart(text, word), match.Index + match.Length);
        return year.Length == 2 ? new(StyleFaultKind.ShortYear, span) : edits.Count > 0 ? new(StyleFaultKind.DocumentNumber, span, edits) : null;
    }

    private static int IssuerStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestIssuer && Characters.IsHan(text[start - 1]) && !NoIssuer.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        return start < end ? start : end - 1;
    }

    [GeneratedRegex("[\\[({〔【〖《〈](?<year>(?:19|20)?[0-9]{2})(?<close>[\\])}〕】〗》〉]) ?(?<extra>第?) ?(?<no>[0-9]{1,5}) ?号(?![楼院线路店台机房厂桥])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
