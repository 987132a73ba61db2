using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Caching;

/// <summary>Findings, with their fixes and other places.</summary>
internal static class FindingCodec
{
    public static void Write(EntryWriter to, Finding finding)
    {
        to.Text(finding.Rule.Id);
        to.Place(finding.At);
        MessageCodec.Write(to, finding.Message);
        to.Number(finding.Severity is { } level ? (int)level + 1 : 0);
        to.All(finding.Related, related =>
        {
            to.Place(related.At);
            MessageCodec.Write(to, related.Note);
        });
        to.All(finding.Properties, property =>
        {
            to.Text(property.Key);
            to.Text(property.Value);
        });
        to.Write(finding.Fix is not null);
        if (finding.Fix is not { } fix) return;
        MessageCodec.Write(to, fix.Title);
        to.Number((int)fix.Safety);
        to.All(fix.Edits, edit => Write(to, edit));
    }

    public static Finding Read(EntryReader from, IReadOnlyDictionary<string, RuleInfo> rules) => new(rules[from.Words()], from.Place(), MessageCodec.Read(from))
    {
        Severity = from.Number() is > 0 and var level ? (Severity)(level - 1) : null,
        Related = from.All(() => new RelatedPlace(from.Place(), MessageCodec.Read(from))),
        // Reports write them in their order.
        Properties = new OrderedDictionary<string, string>(from.All(() => KeyValuePair.Create(from.Words(), from.Words())), StringComparer.Ordinal),
        Fix = from.Flag() ? new(MessageCodec.Read(from), (FixSafety)from.Number(), from.All(() => ReadEdit(from))) : null,
    };

    public static void Write(EntryWriter to, Edit edit)
    {
        to.Place(edit.At);
        to.Text(edit.NewText);
        to.Text(edit.Written);
    }

    public static Edit ReadEdit(EntryReader from) => new(from.Place(), from.Words()) { Written = from.Words() };
}
