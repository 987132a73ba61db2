using System.Collections.Concurrent;
using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Rules;

/// <summary>A plan of the corpus, or a folder of plans that are checked together, each against its older edition of the same name in <c>old/</c> where there is one.</summary>
/// <param name="Name">Path below <c>tests/corpus</c>, for example <c>PL1001/fail-one-action.plan.yaml</c>.</param>
/// <param name="Files">The plans, in ordinal order of their paths.</param>
internal sealed record CorpusCase(string Name, IReadOnlyList<InputFile> Files)
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<FileResult>>> Known = new(StringComparer.Ordinal);

    /// <summary>The plan without defects that most mutations start from.</summary>
    public const string Clean = "clean.plan.yaml";

    public static string Folder => Repository.PathOf("tests/corpus");

    /// <summary>Names of all cases, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetDirectories(Folder).SelectMany(Directory.GetFileSystemEntries).Where(e => !e.EndsWith(".tsv", StringComparison.Ordinal))
            .Append(Path.Combine(Folder, Clean))
            .Select(e => Path.GetRelativePath(Folder, e).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The rule it belongs to; empty for <see cref="Clean"/>.</summary>
    public string Rule => Name.IndexOf('/', StringComparison.Ordinal) is >= 0 and var end ? Name[..end] : "";

    public bool Fails => Path.GetFileName(Name).StartsWith("fail-", StringComparison.Ordinal);

    /// <summary>For each plan its older edition, or null.</summary>
    public IReadOnlyList<InputFile?> Old { get; private init; } = [];

    public static CorpusCase Load(string name)
    {
        var path = Path.Combine(Folder, name);
        string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal)] : [path];
        return new(name, [.. files.Select(Read)]) { Old = [.. files.Select(OldOf).Select(f => File.Exists(f) ? Read(f) : null)] };
    }

    /// <summary>What all rules find in a case, the rule it belongs to among them even if it is off by default. Each case is linted once.</summary>
    public static IReadOnlyList<FileResult> Results(string name) => Known.GetOrAdd(name, n => new(() => Load(n).Lint(Load(n).Rule))).Value;

    /// <summary>What all rules find, the given one among them even if it is off by default.</summary>
    public IReadOnlyList<FileResult> Lint(string rule)
    {
        var settings = Check.On(new LintSettings(Check.Profile), rule);
        return Check.Together(Files, settings, Old);
    }

    /// <summary>The same plans with words changed that stand once in all of them.</summary>
    public CorpusCase With(string words, string becomes)
    {
        var texts = Files.Select(f => Encoding.UTF8.GetString(f.Content.Span)).ToList();
        texts.Sum(t => t.Split(words).Length - 1).ShouldBe(1, $"“{words}” should stand once in {Name}.");
        return this with { Files = [.. Files.Select((f, i) => new InputFile(f.Path, Encoding.UTF8.GetBytes(texts[i].Replace(words, becomes, StringComparison.Ordinal))))] };
    }

    /// <summary>Where a finding stands: line and words, behind the name of the file where a case has several; - for a file as a whole.</summary>
    public string Place(Diagnostic found)
    {
        var file = Files.Count > 1 ? Path.GetFileName(found.At.File) + " " : "";
        return found.At.Region is Region.Text region ? $"{file}{region.Start.Line}: {Escaped(region.Source[region.Span])}" : $"{file}-";
    }

    private static string OldOf(string file) => Path.Combine(Path.GetDirectoryName(file)!, "old", Path.GetFileName(file));

    private static InputFile Read(string file) => new(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes(file));

    private static string Escaped(string words) => words.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
