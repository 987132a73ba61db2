using System.Text;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Text;

namespace PlanLint.Tests.Samples;

/// <summary>A plan with each finding written under the line it begins on: <c>!</c> in the first column, carets under the words meant.</summary>
internal static class AnnotatedPlan
{
    public static string Of(FileResult result)
    {
        var source = result.Source!;
        var byLine = result.Diagnostics.ToLookup(d => ((Region.Text)d.At.Region).Start.Line);
        var text = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var words = source[source.Line(line)];
            if (line < source.LineCount || words.Length > 0) text.Append($"  {words}".TrimEnd()).Append('\n');
            foreach (var diagnostic in byLine[line]) text.Append(Mark(diagnostic, source, words));
        }

        return text.ToString();
    }

    private static string Mark(Diagnostic diagnostic, SourceText source, string line)
    {
        var region = (Region.Text)diagnostic.At.Region;
        var start = region.Start.Column - 1;
        var end = region.End.Line == region.Start.Line ? region.End.Column - 1 : line.Length;
        var marks = $"! {new string(' ', DisplayWidth.Of(line.AsSpan(0, start)))}{new string('^', Math.Max(1, DisplayWidth.Of(line.AsSpan(start, end - start))))}";
        var says = new StringBuilder($"{marks} {SeverityWords.Of(diagnostic.Severity)} {diagnostic.RuleId}: {diagnostic.Message.In(Language.Chinese)}\n");
        foreach (var related in diagnostic.Related)
            says.Append("!     ").Append(((Region.Text)related.At.Region).Start.Line).Append(" 行：").Append(related.Note.In(Language.Chinese)).Append('\n');
        return says.ToString();
    }
}
