using Microsoft.CodeAnalysis.Sarif;

namespace PlanLint.Reports.Sarif;

/// <summary>The logical path of a place: <c>行动“…”/任务“…”/第 2 行/内容</c>.</summary>
internal static class SarifLogicalLocation
{
    /// <summary>The path with the name of its last segment and what kind of thing that is.</summary>
    public static LogicalLocation Of(string path)
    {
        var name = path[(LastSeparator(path) + 1)..];
        return new() { FullyQualifiedName = path, Name = name, Kind = Kind(name) };
    }

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
