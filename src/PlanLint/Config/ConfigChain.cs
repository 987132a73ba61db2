using Microsoft.CodeAnalysis;

namespace PlanLint.Config;

/// <summary>The <c>.editorconfig</c> files that hold for one folder, nearest first; shared by all folders that add none.</summary>
internal sealed class ConfigChain
{
    private readonly Lazy<AnalyzerConfigSet> _together;

    public ConfigChain(ConfigFile nearest, ConfigChain? above)
    {
        Files = [nearest, .. above?.Files ?? []];
        _together = new(() => AnalyzerConfigSet.Create<IReadOnlyCollection<AnalyzerConfig>>([.. Files.Select(f => f.Parsed)]));
    }

    public IReadOnlyList<ConfigFile> Files { get; }

    /// <summary>What they say together: a nearer file and a later section win.</summary>
    public AnalyzerConfigSet Together => _together.Value;
}
