using System.Text;
using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>Reads profiles and what they extend. Strict: what the published schema does not know is a problem.</summary>
public static class ProfileLoader
{
    /// <summary>Most bytes of a profile file, counted as UTF-8: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    internal static Message TooLarge { get; } = Message.Of(
        zh: $"档案文件超过 {MaxBytes >> 20} MiB。",
        en: $"The profile is larger than {MaxBytes >> 20} MiB.");

    /// <summary>Reads a profile that stands alone; one that extends another is a problem. Never throws: whatever is wrong becomes a problem with line and column.</summary>
    /// <param name="json">The text of the file, with or without byte order mark.</param>
    /// <param name="path">The file, as problems shall name it.</param>
    public static ProfileLoad Load(string json, string path) => Load(new(path, json, IsBuiltIn: false));

    /// <summary>Reads a profile and the files that it extends.</summary>
    /// <param name="text">The profile.</param>
    /// <param name="files">Opens what is extended; null when nothing can be.</param>
    /// <param name="levels">The rules' own severities by id; null when they are not known.</param>
    internal static ProfileLoad Load(ProfileText text, ProfileFiles? files = null, IReadOnlyDictionary<string, Severity>? levels = null)
    {
        var sources = new ProfileSources();
        var faults = new List<JsonFault>();
        var chain = ProfileChain.Read(text, files, sources, faults);
        if (faults.Count > 0) return Failed(faults, sources);

        var whole = ProfileMerge.Together(chain, faults);
        // Those that come with the tool are checked when it is tested.
        if (!text.IsBuiltIn) Check(chain, whole, levels, faults);
        return faults.Count > 0 ? Failed(faults, sources) : new(ProfileMapper.Map(whole), []) { Effective = new(whole, sources) };
    }

    private static void Check(IReadOnlyList<JsonItem.Object> chain, JsonItem.Object whole, IReadOnlyDictionary<string, Severity>? levels, List<JsonFault> faults)
    {
        ProfileSeverities.Check(chain, levels, faults);
        ShapeCheck.Check(whole, ProfileShape.File, faults);
        if (faults.Count == 0) ProfileReferences.Check(whole, faults);
    }

    internal static bool IsTooLarge(string json) => json.Length > MaxBytes || Encoding.UTF8.GetByteCount(json) > MaxBytes;

    private static ProfileLoad Failed(List<JsonFault> faults, ProfileSources sources)
    {
        // OrderBy is stable: faults at one place stay in the order in which they were found.
        var places = sources.PlacesOf(faults.Select(f => f.Start));
        return new(null, [.. faults.OrderBy(f => f.Start).Select(f => new ConfigProblem(places[f.Start].Path, places[f.Start].At, f.Message))]);
    }
}
