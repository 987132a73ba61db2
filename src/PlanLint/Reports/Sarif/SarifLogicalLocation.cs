using Microsoft.CodeAnalysis.Sarif;

namespace PlanLint.Reports.Sarif;

/// <summary>The logical path of a place: <c>行动“…”/任务“…”/第 2 行/内容</c>, and in a file that is not text the piece it stands in: <c>任务分工!D12</c>.</summary>
internal static class SarifLogicalLocation
{
    /// <summary>The path and the piece; null when the place has neither.</summary>
    public static IList<LogicalLocation>? Of(Model.Location at)
    {
        var locations = new List<LogicalLocation>();
        if (at.Path.Length > 0) locations.Add(Of(at.Path));
        if (PartOf(at) is { } part) locations.Add(new() { FullyQualifiedName = VisibleText.Of(part.ToString()), Name = VisibleText.Of(part.ToString()), Kind = Kind(part) });
        return locations.Count > 0 ? locations : null;
    }

    /// <summary>A path and the name of a piece that were written down before; null when there is neither.</summary>
    public static IList<LogicalLocation>? Of(string path, string? part)
    {
        var locations = new List<LogicalLocation>();
        if (path.Length > 0) locations.Add(Of(path));
        if (part is not null) locations.Add(new() { FullyQualifiedName = VisibleText.Of(part), Name = VisibleText.Of(part), Kind = "cell" });
        return locations.Count > 0 ? locations : null;
    }

    /// <summary>The piece of a file that is not text; null in a text file.</summary>
    public static Model.PartName? PartOf(Model.Location at) =>
        at.Region is Model.Region.Text { Source: var source, Span: var span } ? source.PartAt(span.Start)?.Name : null;

    /// <summary>The path with the name of its last segment and what kind of thing that is.</summary>
    private static LogicalLocation Of(string path)
    {
        var name = path[(LastSeparator(path) + 1)..];
        return new() { FullyQualifiedName = path, Name = name, Kind = Kind(name) };
    }

    private static string Kind(Model.PartName part) => part switch
    {
        Model.PartName.Page => "page",
        Model.PartName.Paragraph => "paragraph",
        _ => "cell",
    };

    private static string Kind(string name)
    {
        if (name.StartsWith("行动", StringComparison.Ordinal)) return "action";
        if (name.StartsWith("任务", StringComparison.Ordinal)) return "task";
        return name.StartsWith("第 ", StringComparison.Ordinal) && name.EndsWith(" 行", StringComparison.Ordinal) ? "row" : "field";
    }

    /// <summary>Titles stand in quotation marks and may hold a slash of their own.</summary>
    private static int LastSeparator(string path)
    {
        var depth = 0;
        for (var i = path.Length - 1; i >= 0; i--)
        {
            if (path[i] == '”') depth++;
            else if (path[i] == '“') depth = Math.Max(0, depth - 1);
            else if (path[i] == '/' && depth == 0) return i;
        }

        return -1;
    }
}
