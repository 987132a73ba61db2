using System.Diagnostics.CodeAnalysis;
using PlanLint.Packs;

namespace PlanLint.Config;

/// <summary>
/// The <c>.editorconfig</c> files of one run: found from each file's folder up to the root, the first <c>root = true</c> ending the way,
/// each read and parsed once. What they mean together is Roslyn's decision (<c>AnalyzerConfigSet</c>). Immutable once read; safe to share.
/// </summary>
public sealed class EditorConfigs
{
    private const string FileName = ".editorconfig";

    private readonly string _root;
    private readonly ConfigVocabulary _names;
    private readonly Func<string, string?> _readText;
    private readonly Dictionary<string, ConfigChain?> _chains = new(StringComparer.Ordinal);
    private readonly List<ConfigFile> _files = [];

    private EditorConfigs(string root, ConfigVocabulary names, Func<string, string?> readText)
    {
        _root = FolderPath.Of(root);
        _names = names;
        _readText = readText;
    }

    /// <summary>What cannot be used, by path and then by place. A setting with a problem is as if it were not there.</summary>
    public IReadOnlyList<ConfigProblem> Problems { get; private set; } = [];

    /// <summary>Full paths of the files that were read, in ordinal order, with <c>/</c> between segments.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>Reads what holds for some files.</summary>
    /// <param name="root">Full path of the repository root or the working directory. Nothing above it is looked at.</param>
    /// <param name="files">Full paths of the files to be checked. For one outside the root nothing is set.</param>
    /// <param name="names">The names that the files may use.</param>
    /// <param name="readText">The text of the <c>.editorconfig</c> at a full path, or null when there is none.</param>
    public static EditorConfigs Read(string root, IEnumerable<string> files, ConfigVocabulary names, Func<string, string?> readText)
    {
        var configs = new EditorConfigs(root, names, readText);
        foreach (var file in files) configs.Find(FolderOf(file));

        var ordered = configs._files.OrderBy(f => f.Source.Path, StringComparer.Ordinal).ToList();
        configs.Paths = [.. ordered.Select(f => f.Source.Path)];
        configs.Problems = [.. ordered.SelectMany(f => ConfigCheck.Of(f, configs._root, names))];
        return configs;
    }

    /// <summary>What holds for a file, which must lie in a folder of one of the files that were read for.</summary>
    /// <param name="file">Full path.</param>
    public FileSettings For(string file)
    {
        if (ChainOf(file) is not { } chain) return FileSettings.Empty;

        var path = FolderPath.Of(file);
        return ConfigValue.Settings(chain.Together.GetOptionsForSourcePath(path), _names.Options) with { Profile = ProfileFor(path, chain), Packs = PacksFor(path, chain), Parent = ParentFor(path, chain) };
    }

    /// <summary>Where what holds for a file is written; null when nothing is, or nothing that is heeded.</summary>
    /// <param name="key">Key of an option, or of the severity of a rule, of a category or of all rules; letter case ignored.</param>
    /// <param name="file">Full path, as in <see cref="For"/>.</param>
    public ConfigOrigin? OriginOf(string key, string file)
    {
        var isRule = key.StartsWith("dotnet_diagnostic.", StringComparison.OrdinalIgnoreCase);
        return SectionMatch.Find(ChainOf(file)?.Files ?? [], key.ToLowerInvariant(), FolderPath.Of(file), value => !isRule || SeverityName.TryParse(value, out _));
    }

    /// <summary>Full paths of the <c>.editorconfig</c> files that may hold for a file, nearest first, with <c>/</c> between segments.</summary>
    /// <param name="file">Full path, as in <see cref="For"/>.</param>
    public IReadOnlyList<string> PathsFor(string file) => [.. (ChainOf(file)?.Files ?? []).Select(f => f.Source.Path)];

    /// <summary>Roslyn does not tell which file a value came from, and a path is relative to that file: so each is asked alone, nearest first.</summary>
    private ProfileReference? ProfileFor(string path, ConfigChain chain)
    {
        foreach (var file in chain.Files)
        {
            if (!file.Alone.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(KnownOptions.Profile.Name, out var value)) continue;
            if (value.Length == 0 || ConfigValue.IsUnset(value) || ProfileReference.IsAuto(value)) return null;
            return ProfileReference.Of(value, file.Folder, _root) is { } reference && (reference.IsPath || _names.ProfileIds.Contains(reference.Name, StringComparer.OrdinalIgnoreCase))
                ? reference
                : null;
        }
        return null;
    }

    private ConfigChain? ChainOf(string file) =>
        _chains.TryGetValue(FolderOf(file), out var chain) ? chain : throw new ArgumentException("Nothing was read for this folder.", nameof(file));

    private IReadOnlyList<string> PacksFor(string path, ConfigChain chain) => PathsOf(KnownOptions.Rules, path, chain, value => [.. PathList.Of(value).Where(p => !CodePackFile.Is(p))]);

    private string? ParentFor(string path, ConfigChain chain) => PathsOf(KnownOptions.Parent, path, chain, PathList.One).SingleOrDefault();

    private IReadOnlyList<string> PathsOf(OptionInfo option, string path, ConfigChain chain, Func<string, IReadOnlyList<string>> read)
    {
        foreach (var file in chain.Files)
        {
            if (file.Alone.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(option.Name, out var value))
                return [.. read(value).Select(p => PathList.Full(p, file.Folder, _root)).OfType<string>()];
        }

        return [];
    }

    private void Find(string folder)
    {
        // Up to a folder already known, the root or a root = true; then down again, so that each folder is looked at once.
        var way = new Stack<(string Folder, ConfigFile? File)>();
        for (var at = folder; IsWithin(at) && !_chains.ContainsKey(at); at = FolderPath.Parent(at))
        {
            way.Push((at, FileIn(at)));
            if (at == _root || way.Peek().File is { IsRoot: true }) break;
        }

        foreach (var (at, file) in way)
        {
            var above = at == _root || file is { IsRoot: true } ? null : _chains[FolderPath.Parent(at)!];
            _chains[at] = file is null ? above : new(file, above);
        }
        _chains.TryAdd(folder, null);
    }

    private bool IsWithin([NotNullWhen(true)] string? folder) =>
        folder is not null && (folder == _root || FolderPath.IsInside(folder, _root));

    private ConfigFile? FileIn(string folder)
    {
        var path = folder is "/" ? "/" + FileName : $"{folder}/{FileName}";
        if (_readText(path) is not { } text) return null;

        var file = new ConfigFile(path, text);
        _files.Add(file);
        return file;
    }

    private static string FolderOf(string file) =>
        FolderPath.Parent(FolderPath.Of(file)) ?? throw new ArgumentException("A file is needed, not a root folder.", nameof(file));
}
