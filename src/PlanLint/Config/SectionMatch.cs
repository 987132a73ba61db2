using Microsoft.CodeAnalysis;

namespace PlanLint.Config;

/// <summary>Which line of the files decides a key. Roslyn tells the value and not the line, so each section is asked alone, by Roslyn itself, whether it means the file.</summary>
internal static class SectionMatch
{
    /// <summary>The deciding line: the last one in the nearest file that has one; null when there is none.</summary>
    /// <param name="files">Nearest first.</param>
    /// <param name="key">In lower case.</param>
    /// <param name="path">Full path of the file that the setting is for.</param>
    /// <param name="counts">Whether a value is heeded; one that is not leaves the decision to the line before.</param>
    public static ConfigOrigin? Find(IEnumerable<ConfigFile> files, string key, string path, Func<string, bool> counts)
    {
        foreach (var file in files)
        {
            var (section, found) = ((ConfigLine.Section?)null, (ConfigLine.Property?)null);
            foreach (var line in file.Lines)
            {
                if (line is ConfigLine.Section next) section = next;
                else if (line is ConfigLine.Property property && property.Key == key && counts(property.Value) && Means(section, file, path)) found = property;
            }

            if (found is not null) return new(file.Source.Path, file.Source.PositionOf(found.Start).Line, key);
        }

        return null;
    }

    private static bool Means(ConfigLine.Section? section, ConfigFile file, string path)
    {
        const string probe = "planlint_probe";
        if (section is null) return file.IsGlobal;
        if (!ConfigGlob.IsReadable(section.Glob)) return false;
        var alone = AnalyzerConfig.Parse($"[{section.Glob}]\n{probe} = 1", file.Source.Path);
        return AnalyzerConfigSet.Create<IReadOnlyCollection<AnalyzerConfig>>([alone]).GetOptionsForSourcePath(path).AnalyzerOptions.ContainsKey(probe);
    }
}
