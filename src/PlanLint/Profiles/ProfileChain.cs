using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>Follows <c>extends</c>: county, city, province, nation.</summary>
internal static class ProfileChain
{
    /// <summary>Most files of a chain.</summary>
    public const int MaxLength = 8;

    /// <summary>The files, nearest first, each by itself as the shape asks. Adds faults where the chain breaks.</summary>
    /// <param name="nearest">The profile asked for.</param>
    /// <param name="files">Opens what is extended; null when nothing can be.</param>
    /// <param name="sources">Takes every file.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyList<JsonItem.Object> Read(ProfileText nearest, ProfileFiles? files, ProfileSources sources, List<JsonFault> faults)
    {
        var chain = new List<JsonItem.Object>();
        var seen = new HashSet<string>(FileNames.Comparer);
        for (var text = nearest; text is not null;)
        {
            seen.Add(Identity(text));
            if (ReadFile(text, sources, faults) is not { } file) break;
            chain.Add(file);
            text = file["extends"] is JsonItem.Text extends ? Next(extends, text, files, seen, faults) : null;
        }

        return chain;
    }

    private static JsonItem.Object? ReadFile(ProfileText text, ProfileSources sources, List<JsonFault> faults)
    {
        var json = text.Json.StartsWith('\uFEFF') ? text.Json[1..] : text.Json;
        if (ProfileLoader.IsTooLarge(json))
        {
            faults.Add(new(sources.Add(text.Path, "").Origin, ProfileLoader.TooLarge));
            return null;
        }

        var (utf8, origin) = sources.Add(text.Path, json);
        var before = faults.Count;
        var root = JsonTree.Read(utf8, faults, origin);
        if (root is null || text.IsBuiltIn) return root as JsonItem.Object;
        var isPart = root is JsonItem.Object found && found["extends"] is not null;
        ShapeCheck.Check(root, ProfileShape.File, faults, isPart ? Shape.Need.Id : Shape.Need.Whole);
        return faults.Count == before ? root as JsonItem.Object : null;
    }

    private static ProfileText? Next(JsonItem.Text extends, ProfileText from, ProfileFiles? files, HashSet<string> seen, List<JsonFault> faults)
    {
        var (text, problem) = files?.Open(extends.Value, from) ?? (null, Message.Of($"这里用不了 extends。", $"'extends' cannot be used here."));
        if (text is not null && seen.Contains(Identity(text)))
            problem = Message.Of($"“{extends.Value}”又回到了前面的档案，extends 不能成环。", $"'{extends.Value}' leads back to a profile before it; 'extends' must not run in a circle.");
        else if (text is not null && seen.Count == MaxLength)
            problem = Message.Of($"extends 超过 {MaxLength} 层。", $"More than {MaxLength} profiles extend each other.");
        if (problem is null) return text;
        faults.Add(new(extends.Start, problem));
        return null;
    }

    private static string Identity(ProfileText text) => text.IsBuiltIn ? text.Path : FileNames.Real(text.Path);
}
