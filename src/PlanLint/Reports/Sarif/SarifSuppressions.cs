using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using SarifSuppression = Microsoft.CodeAnalysis.Sarif.Suppression;
using SarifSuppressionKind = Microsoft.CodeAnalysis.Sarif.SuppressionKind;

namespace PlanLint.Reports.Sarif;

/// <summary>Waivers as SARIF suppressions, with the reason given and who answers for it.</summary>
internal static class SarifSuppressions
{
    /// <summary>The suppressions of a result. Where one result of a log has any, all others have an empty list (section 3.27.23).</summary>
    public static IList<SarifSuppression> Of(Model.Suppression? suppression, SarifPlaces places) => suppression is null ? [] : [One(suppression, places)];

    private static SarifSuppression One(Model.Suppression suppression, SarifPlaces places)
    {
        var written = new SarifSuppression
        {
            Kind = suppression.Kind is Model.SuppressionKind.InSource ? SarifSuppressionKind.InSource : SarifSuppressionKind.External,
            Status = SuppressionStatus.Accepted,
            Justification = VisibleText.Of(suppression.Reason),
            Location = places.WithoutContext(suppression.At),
        };
        if (suppression.Owner is { } owner) written.SetProperty("owner", VisibleText.Of(owner));
        if (suppression.Approver is { } approver) written.SetProperty("approver", VisibleText.Of(approver));
        if (suppression.Until is { } until) written.SetProperty("until", until.ToString("O", CultureInfo.InvariantCulture));
        return written;
    }
}
