using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>
/// The sentences of every rule under ids, and the messages of results that refer to them. The text of a message is always its sentence
/// filled with its arguments.
/// </summary>
internal sealed class SarifMessages
{
    // GitLab drops a result whose message is longer.
    private const int Longest = 2048;

    private readonly Language _language;
    private readonly Dictionary<string, OrderedDictionary<string, string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Collects the sentences that rules state, then those that only findings of the run show, in the order of the findings.</summary>
    public SarifMessages(LintRun run, Language language)
    {
        _language = language;
        foreach (var rule in run.Rules)
        {
            var ids = _ids[rule.Id] = new(StringComparer.Ordinal);
            foreach (var message in rule.Messages) Add(ids, SarifSentence.TemplateOf(language is Language.Chinese ? message.Chinese : message.English));
        }

        foreach (var diagnostic in run.Diagnostics)
        {
            var ids = _ids[diagnostic.RuleId];
            var sentence = Sentence(diagnostic);
            var id = Add(ids, sentence.Template);
            if (SarifLogicalLocation.PartOf(diagnostic.At) is { } part)
            {
                sentence = InPart(sentence, part);
                ids.TryAdd(sentence.Template, id += "InPart");
            }

            if (diagnostic.Related.Count > 0) ids.TryAdd(WithPlaces(sentence.Template, sentence.Arguments.Count), $"{id}WithPlaces");
        }
    }

    /// <summary>The sentences of a rule by id, each with its full stop; null when it has none.</summary>
    public IDictionary<string, MultiformatMessageString>? StringsOf(RuleInfo rule)
    {
        var ids = _ids[rule.Id];
        return ids.Count == 0 ? null : ids.ToDictionary(t => t.Value, t => new MultiformatMessageString { Text = t.Key + SarifSentence.Stop }, StringComparer.Ordinal);
    }

    /// <summary>The message of a result. Related places are linked under the numbers 1, 2, 3 …</summary>
    public Microsoft.CodeAnalysis.Sarif.Message Of(Diagnostic diagnostic)
    {
        var sentence = Sentence(diagnostic);
        if (SarifLogicalLocation.PartOf(diagnostic.At) is { } part) sentence = InPart(sentence, part);
        if (diagnostic.Related.Count > 0) sentence = Linked(sentence, diagnostic.Related);
        return new()
        {
            Id = _ids[diagnostic.RuleId][sentence.Template],
            Text = sentence.Text + SarifSentence.Stop,
            Arguments = sentence.Arguments.Count > 0 ? [.. sentence.Arguments] : null,
        };
    }

    private static string Add(OrderedDictionary<string, string> ids, string template)
    {
        if (ids.TryGetValue(template, out var known)) return known;
        var id = ids.Count == 0 ? "default" : string.Create(CultureInfo.InvariantCulture, $"message{ids.Count + 1}");
        ids.Add(template, id);
        return id;
    }

    private SarifSentence Sentence(Diagnostic diagnostic) =>
        SarifSentence.Of(_language is Language.Chinese ? diagnostic.Message.Chinese : diagnostic.Message.English);

    /// <summary>Viewers cannot open a cell or a page, so the sentence names it.</summary>
    private SarifSentence InPart(SarifSentence sentence, PartName part)
    {
        var name = SarifSentence.Harmless(part.In(_language));
        var isChinese = _language is Language.Chinese;
        var template = sentence.Template + (isChinese ? $"（位于 {{{sentence.Arguments.Count}}}）" : $" (in {{{sentence.Arguments.Count}}})");
        return new(template, [.. sentence.Arguments, name], sentence.Text + (isChinese ? $"（位于 {name}）" : $" (in {name})"));
    }

    private SarifSentence Linked(SarifSentence sentence, IReadOnlyList<RelatedPlace> related)
    {
        var links = "";
        for (var i = 0; i < related.Count; i++)
        {
            var link = $"[{Name(related[i])}]({(i + 1).ToString(CultureInfo.InvariantCulture)})";
            if (i > 0 && sentence.Text.Length + links.Length + link.Length + 16 > Longest) break;
            links += i == 0 ? link : (_language is Language.Chinese ? "、" : ", ") + link;
        }

        var template = WithPlaces(sentence.Template, sentence.Arguments.Count);
        return new(template, [.. sentence.Arguments, links], sentence.Text + (_language is Language.Chinese ? $"（见{links}）" : $" (see {links})"));
    }

    private string WithPlaces(string template, int count) =>
        template + (_language is Language.Chinese ? $"（见{{{count}}}）" : $" (see {{{count}}})");

    private string Name(RelatedPlace place) =>
        VisibleText.Of(place.Note.In(_language)).Replace('[', '［').Replace(']', '］');
}
