using System.Text;
using PlanLint.Config;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>Reads profile files. Strict: what the published schema does not know is a problem.</summary>
public static class ProfileLoader
{
    /// <summary>Most bytes of a profile file, counted as UTF-8: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Reads a profile. Never throws: whatever is wrong becomes a problem with line and column.</summary>
    /// <param name="json">The text of the file, with or without byte order mark.</param>
    /// <param name="path">The file, as problems shall name it.</param>
    public static ProfileLoad Load(string json, string path)
    {
        var text = json.StartsWith('\uFEFF') ? json[1..] : json;
        if (text.Length > MaxBytes || Encoding.UTF8.GetByteCount(text) > MaxBytes)
        {
            return new(null, [new(path, new(1, 1), Message.Of(
                zh: $"档案文件超过 {MaxBytes >> 20} MiB。",
                en: $"The profile is larger than {MaxBytes >> 20} MiB."))]);
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        var faults = new List<JsonFault>();
        var root = JsonTree.Read(utf8, faults);
        if (root is not null) ShapeCheck.Check(root, ProfileShape.File, faults);
        if (faults.Count == 0 && root is JsonItem.Object file)
        {
            ProfileReferences.Check(file, faults);
            if (faults.Count == 0) return new(ProfileMapper.Map(file), []);
        }
        return new(null, Problems(faults, utf8, new SourceText(path, text)));
    }

    private static IReadOnlyList<ConfigProblem> Problems(List<JsonFault> faults, byte[] utf8, SourceText source)
    {
        // OrderBy is stable: faults at one place stay in the order in which they were found.
        var ordered = faults.OrderBy(f => f.Start).ToList();
        var places = JsonTree.ToUtf16(utf8, ordered.Select(f => f.Start));
        return [.. ordered.Zip(places, (fault, offset) => new ConfigProblem(source.Path, source.PositionOf(offset), fault.Message))];
    }
}
