using System.Text;
using Microsoft.CodeAnalysis;
using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>One <c>.editorconfig</c>, parsed once.</summary>
internal sealed class ConfigFile
{
    private readonly Lazy<AnalyzerConfigSet> _alone;

    /// <param name="path">Full path.</param>
    /// <param name="text">Its text, with or without byte order mark.</param>
    public ConfigFile(string path, string text)
    {
        Source = new SourceText(path, text.TrimStart('\uFEFF'));
        Folder = FolderPath.Parent(path)!;
        Lines = [.. ConfigLines.Of(Source.Text)];
        Preamble = [.. Lines.TakeWhile(line => line is not ConfigLine.Section).OfType<ConfigLine.Property>()];
        Parsed = AnalyzerConfig.Parse(WithoutBrokenSections(), path);
        _alone = new(() => AnalyzerConfigSet.Create<IReadOnlyCollection<AnalyzerConfig>>([Parsed]));
    }

    public SourceText Source { get; }

    public string Folder { get; }

    public IReadOnlyList<ConfigLine> Lines { get; }

    /// <summary>The properties before the first section. Of those Roslyn heeds only <c>root</c> and <c>is_global</c>.</summary>
    public IReadOnlyList<ConfigLine.Property> Preamble { get; }

    /// <summary>The file as Roslyn reads it, without the sections of which <see cref="ConfigGlob.IsReadable"/> is false.</summary>
    public AnalyzerConfig Parsed { get; }

    /// <summary>What this file alone says.</summary>
    public AnalyzerConfigSet Alone => _alone.Value;

    public bool IsRoot => Says("root");

    public bool IsGlobal => Says("is_global");

    /// <summary>On some patterns Roslyn throws: one section would take the whole file, and the run, with it.</summary>
    private string WithoutBrokenSections()
    {
        var kept = new StringBuilder();
        var from = 0;
        var isKept = true;
        foreach (var section in Lines.OfType<ConfigLine.Section>())
        {
            if (isKept) kept.Append(Source.Text, from, section.Start - from);
            (from, isKept) = (section.Start, ConfigGlob.IsReadable(section.Glob));
        }
        return isKept ? kept.Append(Source.Text, from, Source.Text.Length - from).ToString() : kept.ToString();
    }

    private bool Says(string key) =>
        string.Equals(Preamble.LastOrDefault(p => p.Key == key)?.Value, "true", StringComparison.OrdinalIgnoreCase);
}
