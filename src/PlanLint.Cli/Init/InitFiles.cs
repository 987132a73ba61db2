using System.Text.Json;
using System.Text.Json.Nodes;
using PlanLint.Baselines;
using PlanLint.Mapping;
using PlanLint.Reports;

namespace PlanLint.Cli.Init;

/// <summary>The files of a drafting repository, made for what is in it.</summary>
internal static class InitFiles
{
    /// <summary>Path of the schema that settings point to.</summary>
    private const string Schema = ".vscode/plan.schema.json";

    private static JsonSerializerOptions Indented => field ??= new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>CI services by the words of <c>--ci</c>.</summary>
    public static IReadOnlyDictionary<string, string> CiPaths { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["github"] = ".github/workflows/plan-lint.yml",
        ["gitlab"] = ".gitlab-ci.yml",
        ["azure"] = "azure-pipelines.yml",
    };

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<InitFile> For(DraftingFolder folder, IEnumerable<string> ci)
    {
        var settings = Settings(folder).ToJsonString(Indented) + "\n";
        var section = EditorConfig(folder);
        List<InitFile> files =
        [
            new(".editorconfig", section, "planlint_", section[section.IndexOf('[', StringComparison.Ordinal)..]),
            new(".config/dotnet-tools.json", Template("dotnet-tools.json").Replace("{{Version}}", Product.Version, StringComparison.Ordinal), "\"plan-lint\"", $"dotnet tool install plan-lint --version {Product.Version}\n"),
            .. ci.Select(name => new InitFile(CiPaths[name], WithBaseline(Template($"{name}.yml"), folder), "dotnet plan-lint")),
            new(".vscode/settings.json", settings, Schema),
            new(Schema, PlanSchema.Write(), "plan.schema.json"),
            new(".vscode/extensions.json", Template("extensions.json"), "sarif-viewer"),
            new(".vscode/tasks.json", WithBaseline(Template("tasks.json"), folder), "plan-lint"),
        ];
        if (folder.ShowsLogs) files.Add(new(".gitignore", Template("gitignore.txt"), ".sarif"));
        return files;
    }

    private static string EditorConfig(DraftingFolder folder) => Template("editorconfig.txt")
        .Replace("{{Root}}\n", folder.IsTop ? "root = true\n\n" : "\n", StringComparison.Ordinal)
        .Replace("{{Plans}}", folder.Pattern, StringComparison.Ordinal)
        .Replace("{{Guess}}", folder.IsGuessed ? "" : "：标题里看不出领域，先用默认的 no title names a field, this is the default", StringComparison.Ordinal)
        .Replace("{{Profile}}", folder.Profile, StringComparison.Ordinal)
        .Replace("{{Text}}\n", folder.HasGb18030 ? "" : "\n[*.plan.{yaml,yml,json}]\ncharset = utf-8\nindent_style = space\nindent_size = 2\n", StringComparison.Ordinal);

    private static string WithBaseline(string template, DraftingFolder folder) => template
        .Replace("{{Baseline}}", folder.HasBaseline ? $" --baseline {Baseline.DefaultName}" : "", StringComparison.Ordinal)
        .Replace("{{BaselineWords}}", folder.HasBaseline ? $"\"--baseline\", \"{Baseline.DefaultName}\", " : "", StringComparison.Ordinal);

    private static JsonObject Settings(DraftingFolder folder)
    {
        var settings = new JsonObject();
        if (folder.HasGb18030) settings["files.autoGuessEncoding"] = true;
        settings["yaml.schemas"] = new JsonObject { [$"./{Schema}"] = new JsonArray("*.plan.yaml", "*.plan.yml") };
        settings["json.schemas"] = new JsonArray(new JsonObject { ["fileMatch"] = new JsonArray("*.plan.json"), ["url"] = $"./{Schema}" });
        return settings;
    }

    private static string Template(string name)
    {
        using var stream = typeof(InitFiles).Assembly.GetManifestResourceStream($"init/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
