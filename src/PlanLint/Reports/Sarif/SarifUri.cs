namespace PlanLint.Reports.Sarif;

/// <summary>Paths as URIs (RFC 3986).</summary>
internal static class SarifUri
{
    /// <summary>The base that relative addresses count from: the folder in which the program was started.</summary>
    public const string BaseId = "SRCROOT";

    /// <summary>
    /// The address of a path with <c>/</c> between segments: relative and escaped segment by segment, without <c>.</c> and without
    /// <c>..</c> wherever a segment stands before it. A rooted path gives a <c>file</c> URI.
    /// </summary>
    public static Uri Of(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment is ".." && segments.Count > 0 && segments[^1] is not "..") segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        var isDrive = segments is [[>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':'], ..];
        var escaped = string.Join('/', segments.Select((s, i) => i == 0 && isDrive ? s : Uri.EscapeDataString(s)));
        if (isDrive) return new($"file:///{escaped}");
        return path.StartsWith('/') ? new($"file:///{escaped}") : new(escaped, UriKind.Relative);
    }

    /// <summary>The path that an address was made of; the text itself where it is no address.</summary>
    public static string PathOf(string uri)
    {
        const string file = "file:///";
        if (!uri.StartsWith(file, StringComparison.OrdinalIgnoreCase)) return Uri.UnescapeDataString(uri);
        var path = Uri.UnescapeDataString(uri[file.Length..]);
        return path is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', ..] ? path : $"/{path}";
    }
}
