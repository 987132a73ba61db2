using System.Text;
using PlanLint.Engine;
using PlanLint.Fixes;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Fixes;

/// <summary>Fixes texts and files in memory.</summary>
internal static class FixCheck
{
    public static Fixer Fixer { get; } = new(Check.Linter);

    public static FixedFile Fix(string path, byte[] content, FixSafety most = FixSafety.Safe) => Fixer.Fix(new(path, content), new(Check.Profile), most);

    public static FixedFile Fix(string path, string text, FixSafety most = FixSafety.Safe) => Fix(path, Encoding.UTF8.GetBytes(text), most);

    /// <summary>Fixes a plan file with rules of a test.</summary>
    public static FixedFile With(string text, FixSafety most, params Type[] rules) =>
        new Fixer(new(RuleSet.Of(rules), DocumentReader.AllReaders)).Fix(new("x.plan.yaml", Encoding.UTF8.GetBytes(text)), new(Check.Profile), most);

    public static string TextOf(FixedFile file) => Encoding.UTF8.GetString(file.Content.Span);

    /// <summary>The Chinese characters, letters and digits of a text, in order, without the zeros that pad a month or day.</summary>
    public static string Substance(string text) =>
        string.Concat(System.Text.RegularExpressions.Regex.Replace(text, "(?<![0-9])0(?=[0-9][月日])", "").EnumerateRunes().Where(r => Rune.IsLetterOrDigit(r) || r.Value is '%' or '％'));
}
