namespace PlanLint.Files;

/// <summary>The names of a path.</summary>
internal static class PathSegments
{
    /// <summary>The names in their order, without empty ones, without <c>.</c> and without <c>..</c> wherever a name stands before it.</summary>
    /// <param name="path">With <c>/</c> between names.</param>
    public static IReadOnlyList<string> Of(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment is ".." && segments.Count > 0 && segments[^1] is not "..") segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        return segments;
    }
}
