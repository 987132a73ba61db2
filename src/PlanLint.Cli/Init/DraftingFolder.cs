using PlanLint.Baselines;
using PlanLint.Cli.Survey;
using PlanLint.Engine;
using PlanLint.Files;

namespace PlanLint.Cli.Init;

/// <summary>What is in a folder that is to be set up.</summary>
/// <param name="Plans">The plans that a search finds, in ordinal order of their paths.</param>
/// <param name="Profile">The value for <c>planlint_profile</c>.</param>
/// <param name="IsGuessed">Whether titles of plans speak for the profile; false when it is just the default.</param>
internal sealed record DraftingFolder(IReadOnlyList<SurveyedFile> Plans, string Profile, bool IsGuessed)
{
    /// <summary>Whether the folder is the top of its repository, or in none.</summary>
    public bool IsTop { get; private init; }

    /// <summary>Whether there is a baseline, so that only new findings count.</summary>
    public bool HasBaseline { get; private init; }

    /// <summary>Whether a log in <c>.sarif/</c> would be checked in.</summary>
    public bool ShowsLogs { get; private init; }

    /// <summary>Whether a plan is in GB18030.</summary>
    public bool HasGb18030 => Plans.Any(p => p.Encoding == "GB18030");

    /// <summary>The pattern for names of plans: what a search looks for, plan files of other syntaxes where there are any.</summary>
    public string Pattern
    {
        get
        {
            string[] always = ["plan.yaml", "plan.yml", "plan.json", "docx", "xlsx"];
            var others = Plans.Select(p => Path.GetFileName(p.File.Path)).Select(n => n[(n.LastIndexOf(".plan.", StringComparison.OrdinalIgnoreCase) + 1)..]).Where(e => e.StartsWith("plan.", StringComparison.Ordinal));
            return $"*.{{{string.Join(',', always.Concat(others.Except(always).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))}}}";
        }
    }

    /// <param name="folder">Full path.</param>
    /// <param name="rules">The catalogue.</param>
    public static DraftingFolder Look(string folder, RuleSet rules)
    {
        var files = FileSearch.In(folder, ["."]).Files;
        var survey = new FileSurvey(FileSettingsReader.Read(folder, files, rules));
        IReadOnlyList<SurveyedFile> plans = [.. files.Select(survey.Look)];
        var guess = ProfileGuess.Of([.. plans.Select(p => p.Title)], folder);
        return new(plans, guess ?? Config.KnownOptions.Profile.Default, guess is not null)
        {
            IsTop = SourceTree.Around(folder).Way.Length == 0,
            HasBaseline = File.Exists(Path.Combine(folder, Baseline.DefaultName)),
            ShowsLogs = !IgnoresLogs(folder),
        };
    }

    private static bool IgnoresLogs(string folder)
    {
        IgnoreChain? chain = null;
        var top = SourceTree.Around(folder).Root;
        var names = FolderWalk.Names(top, folder);
        for (var depth = 0; depth <= names.Length; depth++)
            chain = IgnoreChain.Add(chain, Path.Combine([top, .. names[..depth], ".gitignore"]), depth);
        return chain?.Ignoring([.. names, ".sarif"], isFolder: true) is not null || chain?.Ignoring([.. names, ".sarif", "plan-lint.sarif"], isFolder: false) is not null;
    }
}
