namespace PlanLint.Tests.Conventions;

/// <summary>Small plan files that ask for one thing each.</summary>
internal static class Probe
{
    /// <summary>A plan with nothing in it that a profile asks for.</summary>
    public static string Bare(string area = "青石县", string level = "县", string? within = null) =>
        Plan(Action("其他工程", "加强宣传。"), area, level, within);

    /// <summary>A plan with the given actions.</summary>
    /// <param name="actions">Of <see cref="Action"/>, one after another.</param>
    /// <param name="area">Name of its area.</param>
    /// <param name="level">Of that area.</param>
    /// <param name="within">The area it says it lies in, or null.</param>
    /// <param name="intro">Its first paragraph.</param>
    public static string Plan(string actions, string area = "青石县", string level = "县", string? within = null, string intro = "制定本方案。") => $$"""
        title: {{area}}实施方案
        kind: plan
        date: 2021年5月1日
        jurisdiction: { name: {{area}}, level: {{level}}{{(within is null ? "" : $", within: [{within}]")}} }
        period: 2021—2035
        intro:
          - {{intro}}
        actions:
        {{actions}}
        """;

    /// <summary>A plan whose first paragraph says this.</summary>
    public static string Saying(string intro, string area = "青石县", string level = "县", string? within = null) =>
        Plan(Action("其他工程", "加强宣传。"), area, level, within, intro);

    /// <summary>A plan of a county with one action: the first unit leads it, the last has its one task, the others cooperate.</summary>
    public static string Units(params IReadOnlyList<string> units) => Plan($$"""
          - action: 其他工程
            lead: [{{units[0]}}]
            cooperating: [{{string.Join(", ", units.Skip(1).SkipLast(1))}}]
            tasks:
              - task: 加强宣传
                content: 加强宣传。
                responsible: [{{units[^1]}}]
        """);

    /// <summary>An action with one task and one row.</summary>
    public static string Action(string title, string content) => $$"""
          - action: {{title}}
            responsible: [县科协]
            tasks:
              - task: 加强宣传
                content: {{content}}
        """;
}
