using System.Globalization;

namespace PlanLint.Reports.Sarif;

/// <summary>Paths as URIs (RFC 3986).</summary>
internal static class SarifUri
{
    /// <summary>The base that relative addresses count from: the top of the repository, or the folder in which the program was started where there is none.</summary>
    private const string BaseId = "SRCROOT";

    /// <summary>
    /// The address of a path with <c>/</c> between segments: relative to the top of the repository, escaped segment by segment, without
    /// <c>.</c> and <c>..</c>, which SARIF forbids. What lies outside counts from a base of its own, <c>SRCROOT_PARENT1</c> for the folder above the
    /// top, <c>SRCROOT_PARENT2</c> for the one above that. A rooted path gives a <c>file</c> URI without a base.
    /// </summary>
    /// <param name="path">Path of a file as shown.</param>
    /// <param name="folder">The way from the top of the repository to the folder that the path counts from.</param>
    public static (Uri Uri, string? BaseId) Of(string path, string folder)
    {
        var isRooted = path.StartsWith('/') || path is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', '/', ..];
        var segments = new List<string>();
        var parents = 0;
        foreach (var segment in (isRooted ? path : $"{folder}/{path}").Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment is not "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else parents++;
        }

        var isDrive = segments is [[>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':'], ..];
        var escaped = string.Join('/', segments.Select((s, i) => i == 0 && isDrive ? s : Uri.EscapeDataString(s)));
        if (isRooted) return (new($"file:///{escaped}"), null);
        return (new(escaped, UriKind.Relative), parents == 0 ? BaseId : string.Create(CultureInfo.InvariantCulture, $"{BaseId}_PARENT{parents}"));
    }
}
