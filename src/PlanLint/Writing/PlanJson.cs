using System.Text.Encodings.Web;
using System.Text.Json;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Writing;

/// <summary>Writes plans as <c>*.plan.json</c>.</summary>
public static class PlanJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file, which ends with a line break. The same plan gives the same text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">The profile it was read with: what it tells by itself is not written.</param>
    public static string Write(Plan plan, Profile profile) => PlanTree.Of(plan, profile).ToJsonString(Indented) + "\n";
}
