using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary>A report to write.</summary>
/// <param name="Format">One of <see cref="ReportFormats.Names"/>.</param>
/// <param name="Path">Where, as the user wrote it; null for standard output.</param>
internal sealed record ReportRequest(string Format, string? Path)
{
    /// <summary>Whether standard output tells the verdict, so that standard error need not.</summary>
    public bool HasSummary => Path is null && ReportFormats.HasSummary(Format);

    /// <summary>Whether more lines of text may follow it on standard output.</summary>
    public bool IsPlainText => HasSummary && Format is not "markdown";

    /// <summary>The reports that the values of <c>--format</c> ask for; text when there are none.</summary>
    /// <param name="words">The values.</param>
    /// <param name="folder">Full path of the working directory.</param>
    /// <exception cref="UsageException">There is no such format, or two reports would go to one place.</exception>
    public static IReadOnlyList<ReportRequest> All(IReadOnlyList<string> words, string folder)
    {
        if (words.Count == 0) return [new(ReportFormats.Names[0], null)];
        var reports = words.Select(One).ToList();
        if (reports.Count(r => r.Path is null) > 1)
            throw new UsageException(Message.Of($"只能有一种格式输出到屏幕，其余请用“格式=文件名”写入文件。", $"Only one format can go to standard output; send the others to files with NAME=PATH."));
        var twice = reports.Where(r => r.Path is not null).GroupBy(r => System.IO.Path.GetFullPath(r.Path!, folder), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.First().Path;
        return twice is null ? reports : throw new UsageException(Message.Of($"两份报告不能写入同一个文件“{twice}”。", $"Two reports cannot go to one file, '{twice}'."));
    }

    private static ReportRequest One(string word)
    {
        var parts = word.Split('=', 2);
        if (!ReportFormats.Names.Contains(parts[0]))
        {
            throw new UsageException(Nearest.To(parts[0], ReportFormats.Names) is { } near
                ? Message.Of($"没有“{parts[0]}”这种格式，是不是“{near}”？", $"There is no format '{parts[0]}'; did you mean '{near}'?")
                : Message.Of($"没有“{parts[0]}”这种格式，可用 {string.Join('、', ReportFormats.Names)}。", $"There is no format '{parts[0]}'; use {string.Join(", ", ReportFormats.Names)}."));
        }

        return parts is [_, ""]
            ? throw new UsageException(Message.Of($"“{word}”的等号后面缺少文件名。", $"A file name is missing after the = of '{word}'."))
            : new(parts[0], parts.ElementAtOrDefault(1));
    }
}
