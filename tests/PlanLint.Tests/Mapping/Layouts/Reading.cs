using System.Text;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts;

/// <summary>Reads a file as the tool does and writes the plan as a small outline that tests compare.</summary>
internal static class Reading
{
    public static MappedPlan Of(string path, byte[] content) =>
        PlanMapper.Map(new DocumentReader(DocumentReader.AllReaders).Read(new(path, content), TextEncoding.Auto, Limits.Default), Check.Profile, Limits.Default);

    public static MappedPlan Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Actions, tasks and rows, one a line; units behind a bar: lead / responsible / cooperating.</summary>
    public static string Outline(Plan? plan)
    {
        if (plan is null) return "";
        var outline = new StringBuilder();
        foreach (var action in plan.Actions) Write(outline, action);
        if (plan.Body.Count > 0) outline.Append("正文\n");
        foreach (var action in plan.Body) Write(outline, action);
        return outline.ToString().TrimEnd('\n');
    }

    /// <summary>Kinds of assumptions, each with its count and the words of its first place.</summary>
    public static string Assumptions(MappedPlan mapped) =>
        string.Join('\n', mapped.Assumptions.GroupBy(a => a.Kind).Select(g => $"{g.Key} {g.Count()}: {g.First().Chinese}"));

    private static void Write(StringBuilder outline, PlanAction action)
    {
        outline.Append(action.Title.Value).Append(Units(action.Units)).Append('\n');
        foreach (var row in action.Rows) Write(outline, "  ", row);
        foreach (var task in action.Tasks)
        {
            outline.Append("  ").Append(task.Number is { } number ? $"{number.Value} " : "").Append(task.Title.Value).Append(Units(task.Units)).Append('\n');
            foreach (var row in task.Rows.Where(r => !r.IsImplicit || r.Content.Value.Length > 0)) Write(outline, "    ", row);
        }
    }

    private static void Write(StringBuilder outline, string indent, ContentRow row)
    {
        outline.Append(indent).Append("- ").Append(row.Content.Value).Append(Units(row.Units));
        if (row.Target is { } target) outline.Append(" <").Append(target.Value).Append('>');
        if (row.Deadline is { } deadline) outline.Append(" @").Append(deadline.Value);
        outline.Append('\n');
    }

    private static string Units(IReadOnlyList<UnitMention> units) => units.Count == 0 ? "" :
        " | " + string.Join(" / ", Enum.GetValues<UnitRole>().Select(role => string.Join('、', units.Where(u => u.Role == role).Select(u => u.Name.Value)))).TrimEnd(' ', '/');
}
