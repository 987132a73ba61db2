using System.Reflection;
using PlanLint.Config;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Profiles;

/// <summary>Opens profiles: built-in ones by id, files by path. Nothing outside the root is read.</summary>
/// <param name="builtIn">The assembly that carries the built-in profiles.</param>
/// <param name="root">Full path of the folder that nothing may lead out of; null when there are no files.</param>
internal sealed class ProfileFiles(Assembly builtIn, string? root)
{
    private readonly RootFiles? _files = root is null ? null : new(root);

    /// <summary>The profile that a setting asks for, or why it cannot be had.</summary>
    public (ProfileText? Text, Message? Problem) Open(ProfileReference reference) =>
        reference.IsPath ? OpenFile(reference.Name, Path.GetFileName(reference.Name)) : OpenBuiltIn(reference.Name);

    /// <summary>The profile that another one extends, or why it cannot be had.</summary>
    /// <param name="value">What the other one writes: a path relative to its own folder, or the id of a built-in profile.</param>
    /// <param name="from">The other one.</param>
    public (ProfileText? Text, Message? Problem) Open(string value, ProfileText from)
    {
        if (value.IndexOfAny(['/', '\\']) < 0 && !value.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return OpenBuiltIn(value);
        return !from.IsBuiltIn && RootFiles.PathOf(value, from.Path) is { } full
            ? OpenFile(full, value)
            : (null, Message.Of(
                $"“{value}”不能用：只能写相对于本档案的路径，或内置档案的标识。",
                $"'{value}' cannot be used: write a path relative to this profile, or the id of a built-in one."));
    }

    private (ProfileText? Text, Message? Problem) OpenBuiltIn(string id) =>
        BuiltInProfiles.Open(builtIn, id) is { } text ? (text, null)
        : Nearest.To(id, BuiltInProfiles.Ids(builtIn)) is { } near
            ? (null, Message.Of($"没有内置档案“{id}”，是否应为“{near}”？", $"There is no built-in profile '{id}'; did you mean '{near}'?"))
            : (null, Message.Of($"没有内置档案“{id}”；档案文件要写路径，例如 ./{id}.json。", $"There is no built-in profile '{id}'; a file is named by its path, such as ./{id}.json."));

    private (ProfileText? Text, Message? Problem) OpenFile(string full, string written)
    {
        if (_files is null) return (null, Message.Of($"这里读不了档案文件“{written}”。", $"The profile file '{written}' cannot be read here."));
        var (text, problem) = _files.Read(full, written, ProfileLoader.MaxBytes);
        return text is null ? (null, problem) : (new(full, text, IsBuiltIn: false), null);
    }
}
