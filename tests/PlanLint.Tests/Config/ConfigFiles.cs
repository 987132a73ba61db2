using PlanLint.Config;

namespace PlanLint.Tests.Config;

/// <summary>A tree of files in memory below <c>/repo</c> (or a drive of Windows), with a record of what was read.</summary>
internal sealed class ConfigFiles
{
    private readonly Dictionary<string, string> _files = [];

    public static string Root { get; } = OperatingSystem.IsWindows() ? "C:/repo" : "/repo";

    public static ConfigVocabulary Names { get; } =
        new(["PL1001", "PL1002", "PL2001", "PL2009", "PL4001"], ["kxsz-2021", "aqsc-2024"], KnownOptions.All);

    public List<string> Asked { get; } = [];

    public static string At(string path) => path.StartsWith("..", StringComparison.Ordinal) ? $"{Root[..^5]}/{path[3..]}" : $"{Root}/{path}";

    public static ConfigFiles With(string text) => new ConfigFiles().Add(".editorconfig", text);

    public ConfigFiles Add(string path, string text)
    {
        _files[At(path)] = text;
        return this;
    }

    public EditorConfigs Read(params IEnumerable<string> files) => EditorConfigs.Read(Root, files.Select(At), Names, path =>
    {
        Asked.Add(path);
        return _files.GetValueOrDefault(path);
    });

    public FileSettings For(string file) => Read(file).For(At(file));
}
