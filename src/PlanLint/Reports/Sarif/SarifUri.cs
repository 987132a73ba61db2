using System.Globalization;
using PlanLint.Files;

namespace PlanLint.Reports.Sarif;

/// <summary>Paths as URIs (RFC 3986).</summary>
internal static class SarifUri
{
    /// <summary>The base that relative addresses count from: in a log the top of the repository, in a baseline the folder in which the program was started.</summary>
    public const string BaseId = "SRCROOT";

    /// <summary>
    /// The address of a path with <c>/</c> between segments: relative and escaped segment by segment, without <c>.</c> and without
    /// <c>..</c> wherever a segment stands before it. A rooted path gives a <c>file</c> URI.
    /// </summary>
    public static Uri Of(string path)
    {
        var segments = PathSegments.Of(path);
        var isDrive = segments is [[>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':'], ..];
        var escaped = string.Join('/', segments.Select((s, i) => i == 0 && isDrive ? s : Uri.EscapeDataString(s)));
        if (isDrive) return new($"file:///{escaped}");
        return path.StartsWith('/') ? new($"file:///{escaped}") : new(escaped, UriKind.Relative);
    }

    /// <summary>
    /// The address of a path from the top of the repository, without the <c>..</c> that SARIF forbids, and its base. What lies outside counts from a
    /// base of its own, <c>SRCROOT_PARENT1</c> for the folder above the top, <c>SRCROOT_PARENT2</c> for the one above that; a rooted path has none.
    /// </summary>
    /// <param name="path">Path of a file as shown.</param>
    /// <param name="folder">The way from the top of the repository to the folder that the path counts from.</param>
    public static (Uri Uri, string? BaseId) Of(string path, string folder)
    {
        const string up = "../";
        var own = Of(path);
        if (own.IsAbsoluteUri) return (own, null);
        var address = Of($"{folder}/{path}".TrimStart('/')).OriginalString;
        var parents = 0;
        for (; address.StartsWith(up, StringComparison.Ordinal); address = address[up.Length..]) parents++;
        return (new(address, UriKind.Relative), parents == 0 ? BaseId : ParentId(parents));
    }

    /// <summary>The base for the folder that lies so many steps above the top.</summary>
    /// <param name="parents">At least 1.</param>
    public static string ParentId(int parents) => string.Create(CultureInfo.InvariantCulture, $"{BaseId}_PARENT{parents}");

    /// <summary>The path that an address was made of; the text itself where it is no address.</summary>
    public static string PathOf(string uri)
    {
        const string file = "file:///";
        if (!uri.StartsWith(file, StringComparison.OrdinalIgnoreCase)) return Uri.UnescapeDataString(uri);
        var path = Uri.UnescapeDataString(uri[file.Length..]);
        return path is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', ..] ? path : $"/{path}";
    }
}
