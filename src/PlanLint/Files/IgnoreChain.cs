namespace PlanLint.Files;

/// <summary>The ignore files that hold for a folder, nearest first.</summary>
/// <param name="Rules">What this one says.</param>
/// <param name="Source">Its full path.</param>
/// <param name="Depth">How many names lead from the top of the walk to its folder.</param>
/// <param name="Above">Those farther away; null when there are none.</param>
internal sealed record IgnoreChain(IgnoreRules Rules, string Source, int Depth, IgnoreChain? Above)
{
    /// <summary>The chain with the ignore file at a path in front; the chain as it is when there is none or it cannot be read.</summary>
    public static IgnoreChain? Add(IgnoreChain? above, string file, int depth)
    {
        try
        {
            // git does not follow a link in this place either.
            if (new FileInfo(file) is not { Exists: true, LinkTarget: null, Length: <= ConfigText.MaxBytes }) return above;
            return new(IgnoreRules.Parse(File.ReadAllText(file), FileNames.IgnoreCase), file, depth, above);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return above;
        }
    }

    /// <summary>The file and line that ignore a path, names from the top of the walk; null when it is not ignored.</summary>
    public (string Source, int Line)? Ignoring(ReadOnlySpan<string> path, bool isFolder)
    {
        for (var chain = this; chain is not null; chain = chain.Above)
        {
            if (chain.Rules.Decide(path[chain.Depth..], isFolder) is { } decided) return decided.Ignores ? (chain.Source, decided.Line) : null;
        }

        return null;
    }
}
