using Microsoft.CodeAnalysis;

namespace PlanLint.Config;

/// <summary>Which line of the files decides a key. Roslyn tells the value and not the line, so each section is asked alone, by Roslyn itself, whether it means the file.</summary>
internal static class SectionMatch
{
    /// <summary>The deciding line: that of the last section in the nearest file that has one; null when there is none.</summary>
    /// <param name="files">Nearest first.</param>
    /// <param name="key">In lower case.</param>
    /// <param name="path">Full path of the file that the setting is for.</param>
    /// <param name="counts">Whether a value is heeded; one that is not leaves the decision to the section before.</param>
    public static ConfigOrigin? Find(IEnumerable<ConfigFile> files, string key, string path, Func<string, bool> counts)
    {
        foreach (var file in files)
        {
            // In one section a later line takes the place of an earlier one before Roslyn looks at the value.
            var found = Sections(file)
                .Select(s => (s.Section, Last: s.Lines.OfType<ConfigLine.Property>().LastOrDefault(p => p.Key == key)))
                .LastOrDefault(s => s.Last is not null && counts(s.Last.Value) && Means(s.Section, file, path)).Last;
            if (found is not null) return new(file.Source.Path, file.Source.PositionOf(found.Start).Line, key);
        }

        return null;
    }

    private static IEnumerable<(ConfigLine.Section? Section, IEnumerable<ConfigLine> Lines)> Sections(ConfigFile file)
    {
        var starts = file.Lines.Index().Where(l => l.Item is ConfigLine.Section).Select(l => l.Index).ToList();
        yield return (null, file.Lines.Take(starts.Count == 0 ? file.Lines.Count : starts[0]));
        foreach (var (n, start) in starts.Index())
            yield return ((ConfigLine.Section)file.Lines[start], file.Lines.Take((start + 1)..(n + 1 < starts.Count ? starts[n + 1] : file.Lines.Count)));
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
