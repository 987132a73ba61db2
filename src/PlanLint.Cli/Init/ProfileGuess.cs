using PlanLint.Files;
using PlanLint.Profiles;

namespace PlanLint.Cli.Init;

/// <summary>Which profile the titles of plans speak for.</summary>
internal static class ProfileGuess
{
    private const string Ending = ".profile.json";

    /// <summary>A value for <c>planlint_profile</c>: that whose subject most titles name, one of the folder before one of ours; null when no title names any.</summary>
    /// <param name="titles">Titles of plans.</param>
    /// <param name="folder">Full path of the folder, whose own profiles count.</param>
    public static string? Of(IReadOnlyList<string> titles, string folder) => Own(folder)
        .Concat(BuiltInProfiles.Ids(BuiltIn.Assembly).Select(id => (Value: id, BuiltInProfiles.Load(BuiltIn.Assembly, id)!.Profile)))
        .Where(p => p.Profile is { Subject.Length: > 0 })
        .Select(p => (p.Value, Titles: titles.Count(t => t.Contains(p.Profile!.Subject, StringComparison.Ordinal))))
        .Where(p => p.Titles > 0)
        .OrderByDescending(p => p.Titles)
        .FirstOrDefault().Value;

    private static IEnumerable<(string Value, Profile? Profile)> Own(string folder)
    {
        var walk = new FolderWalk(folder) { Wants = names => names[^1].EndsWith(Ending, StringComparison.OrdinalIgnoreCase), Enters = _ => true, Shows = full => ShownPath.Of(full, folder) };
        walk.Run();
        return [.. walk.Files.Select(f => (ShownPath.Of(f, folder), Load(f)))];
    }

    private static Profile? Load(string path)
    {
        try
        {
            return new FileInfo(path).Length <= ProfileLoader.MaxBytes ? ProfileLoader.Load(File.ReadAllText(path), path).Profile : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
