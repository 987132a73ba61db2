using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Caching;

/// <summary>Suppressions that are written in the file itself.</summary>
internal static class SuppressionCodec
{
    public static void Write(EntryWriter to, WrittenSuppression written)
    {
        to.Text(written.Name);
        to.Place(written.At);
        to.Number((int)written.Meaning.Kind);
        to.Text(written.Meaning.Reason);
        to.Place(written.Meaning.At);
        to.Text(written.Meaning.Owner);
        to.Text(written.Meaning.Approver);
        to.Number(written.Meaning.Until?.DayNumber ?? -1);
        to.Number((int)written.Reach);
        to.Span(written.Span);
        to.Text(written.Path);
        to.Text(written.Words);
        to.Write(written.Fault is not null);
        if (written.Fault is { } fault) MessageCodec.Write(to, fault);
        to.Write(written.Removal is not null);
        if (written.Removal is { } removal) FindingCodec.Write(to, removal);
    }

    public static WrittenSuppression Read(EntryReader from)
    {
        var (name, at) = (from.Words(), from.Place());
        var meaning = new Suppression((SuppressionKind)from.Number(), from.Words(), from.Place())
        {
            Owner = from.Text(),
            Approver = from.Text(),
            Until = from.Number() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null,
        };
        return new(name, meaning, at)
        {
            Reach = (SuppressionReach)from.Number(),
            Span = from.Span(),
            Path = from.Text(),
            Words = from.Text(),
            Fault = from.Flag() ? MessageCodec.Read(from) : null,
            Removal = from.Flag() ? FindingCodec.ReadEdit(from) : null,
        };
    }
}
