using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Stages;

/// <summary>The suppressions in the comments of one document.</summary>
internal sealed class SuppressionComments
{
    private readonly Document _document;
    private readonly RuleWords _words;
    private readonly DateOnly? _asOf;
    private readonly Lazy<ValueLines> _lines;
    private readonly List<WrittenSuppression> _written = [];

    /// <summary>Indexes of ranges that are open, by the key of their word.</summary>
    private readonly Dictionary<string, List<int>> _open = new(StringComparer.Ordinal);

    private SuppressionComments(Document document, RuleWords words, DateOnly? asOf, Lazy<ValueLines> lines) =>
        (_document, _words, _asOf, _lines) = (document, words, asOf, lines);

    /// <summary>The suppressions, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">Knows the rules.</param>
    /// <param name="asOf">The day of the check; null when nothing expires.</param>
    /// <param name="lines">The lines of the document.</param>
    public static IReadOnlyList<WrittenSuppression> Of(Document document, RuleWords words, DateOnly? asOf, Lazy<ValueLines> lines)
    {
        var all = new SuppressionComments(document, words, asOf, lines);
        foreach (var directive in document.Comments.Select(SuppressionDirective.Of).OfType<SuppressionDirective>()) all.Add(directive);
        return all._written;
    }

    private void Add(SuppressionDirective directive)
    {
        var at = directive.Comment.At;
        if (at.Region is not Region.Text { Source: var source, Span: var span }) return;
        switch (directive.Verb)
        {
            case SuppressionDirective.Enable:
                Close(directive, span.Start);
                break;
            case SuppressionDirective.DisableLine:
                Add(directive, SuppressionReach.Line, _lines.Value.Around(span.Start));
                break;
            case SuppressionDirective.DisableNextLine:
                Add(directive, SuppressionReach.Line, _lines.Value.Below(span.End));
                break;
            case SuppressionDirective.DisableFile:
                Add(directive, SuppressionReach.File, default);
                break;
            case SuppressionDirective.Disable:
                foreach (var index in Add(directive, SuppressionReach.Range, TextSpan.Between(span.Start, source.Text.Length + 1))) Open(_written[index].Word).Add(index);
                break;
            default:
                Wrong(directive, Nearest.To(directive.Verb, SuppressionDirective.Verbs) is { } near
                    ? Message.Of($"没有 planlint-{directive.Verb} 这种写法，是不是 planlint-{near}", $"there is no planlint-{directive.Verb}; did you mean planlint-{near}")
                    : Message.Of($"没有 planlint-{directive.Verb} 这种写法", $"there is no planlint-{directive.Verb}"));
                break;
        }
    }

    private IEnumerable<int> Add(SuppressionDirective directive, SuppressionReach reach, TextSpan span)
    {
        if (FaultOf(directive) is { } fault)
        {
            Wrong(directive, fault);
            return [];
        }

        var meaning = Meaning(directive);
        var (first, words) = (_written.Count, directive.Words);
        for (var i = 0; i < words.Count; i++)
        {
            _written.Add(new(words[i].Value, meaning, words.Count == 1 ? meaning.At : words[i].At)
            {
                Reach = reach,
                Span = span,
                Fault = SuppressionFaults.Of(words[i].Value, meaning, _words, _asOf),
                Removal = words.Count == 1 ? SuppressionRemoval.OfComment(meaning.At) : SuppressionRemoval.OfWord(words, i),
            });
            // The reason and the day are those of all words, so what is wrong with them is said once.
            if (_written[^1].Fault is not null && SuppressionFaults.OfWord(words[i].Value, _words) is null)
            {
                _written[^1] = _written[^1] with { At = meaning.At, Removal = SuppressionRemoval.OfComment(meaning.At) };
                break;
            }
        }

        return Enumerable.Range(first, _written.Count - first);
    }

    private static Message? FaultOf(SuppressionDirective directive)
    {
        if (directive.Words.Count == 0) return Message.Of($"没有写要豁免的规则，例如 PL2001", $"it names no rule, such as PL2001");
        return directive.Until is { } until && SuppressionDate.Parse(until) is null
            ? Message.Of($"没有“{until}”这一天，日期请写成 2026-12-31", $"there is no day '{until}'; write it as 2026-12-31")
            : null;
    }

    private void Close(SuppressionDirective directive, int at)
    {
        var keys = directive.Words.Count > 0 ? directive.Words.Select(w => RuleWords.Key(w.Value)).ToList() : [.. _open.Keys];
        var closed = 0;
        foreach (var key in keys)
        {
            if (!_open.Remove(key, out var open)) continue;
            foreach (var index in open) _written[index] = _written[index] with { Span = TextSpan.Between(_written[index].Span.Start, at) };
            closed += open.Count;
        }

        if (closed == 0) Wrong(directive, Message.Of($"前面没有与它对应的 planlint-disable", $"no planlint-disable in front of it fits"));
    }

    private List<int> Open(string key)
    {
        if (!_open.TryGetValue(key, out var open)) _open.Add(key, open = []);
        return open;
    }

    private void Wrong(SuppressionDirective directive, Message fault) =>
        _written.Add(new("", Meaning(directive), directive.Comment.At) { Fault = fault, Removal = SuppressionRemoval.OfComment(directive.Comment.At) });

    private Suppression Meaning(SuppressionDirective directive) => new(SuppressionKind.InSource, directive.Reason, directive.Comment.At with { File = _document.Path })
    {
        Until = directive.Until is { } until ? SuppressionDate.Parse(until) : null,
    };
}
