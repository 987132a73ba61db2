using System.Diagnostics;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Reports;

/// <summary>Logs of every kind go through the official schema and Microsoft's validator, with nothing to mend. Needs the checker beside the repository.</summary>
public sealed class SarifValidatorTests
{
    private static readonly Lazy<FileResult> Plan = new(() =>
    {
        var path = Path.Combine("samples", "hantai", "hantai.plan.yaml");
        return Check.Lint("计划 #1/汉台 á.plan.yaml", File.ReadAllBytes(Repository.PathOf(path)), new(Check.Profile));
    });

    [Fact]
    public async Task The_validator_finds_nothing_to_mend()
    {
        var checker = SharedFolder.Path is { } shared ? Path.Combine(shared, "tools", "check-sarif", "check-sarif") : "";
        Assert.SkipUnless(File.Exists(checker), "The checker is not here.");
        using var folder = new TemporaryFolder();
        var logs = Logs().Select(log => (Name: $"{log.Name}.sarif", log.Run, log.Profile)).ToList();
        var asked = Sample.Bytes(new SarifReport(new() { Origin = SarifOriginTests.Everything }), Of(Plan.Value));
        await File.WriteAllBytesAsync(folder.PathOf("asked.sarif"), asked, TestContext.Current.CancellationToken);
        foreach (var (name, run, profile) in logs)
            await File.WriteAllBytesAsync(folder.PathOf(name), Sample.Bytes(new SarifReport(new(name.Contains("english", StringComparison.Ordinal) ? Language.English : Language.Chinese) { Sarif = profile }), run), TestContext.Current.CancellationToken);

        // Without a log it only installs what it needs, where that is not there yet.
        await Run(checker, [], folder, isAlone: false);
        var (exitCode, output) = await Run(checker, logs.Select(l => l.Name).Prepend("asked.sarif"), folder, isAlone: true);
        Assert.SkipWhen(exitCode == 2, $"The checker could not run: {output}");
        exitCode.ShouldBe(0, output);
    }

    /// <param name="checker">The checker.</param>
    /// <param name="logs">Names of the logs.</param>
    /// <param name="folder">Where they are.</param>
    /// <param name="isAlone">Whether it reaches no network.</param>
    private static async Task<(int ExitCode, string Output)> Run(string checker, IEnumerable<string> logs, TemporaryFolder folder, bool isAlone)
    {
        var start = new ProcessStartInfo(checker, logs) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        // What cannot be had at once is waited for for minutes.
        start.Environment["npm_config_fetch_retries"] = "0";
        // The validator asks whether the addresses of a log can be reached, which nobody is told of. A proxy that is not there answers at once; no network takes 17 seconds a log.
        if (isAlone) start.Environment["HTTP_PROXY"] = start.Environment["HTTPS_PROXY"] = "http://127.0.0.1:9";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output + await error);
    }

    private static IEnumerable<(string Name, LintRun Run, SarifProfile Profile)> Logs()
    {
        var reason = Message.Of($"第“{"二"}”张表读不懂，没有检查。", $"Table '{"2"}' was not understood and not checked.");
        yield return ("empty", Of(), SarifProfile.Full);
        yield return ("small", Of(Plan.Value), SarifProfile.Full);
        yield return ("english", Of(Plan.Value), SarifProfile.Full);
        yield return ("suppressed", Of(Marked((d, i) => i % 3 == 0 ? d with { Suppressed = Waiver(d, i) } : d)), SarifProfile.Full);
        yield return ("baselined", Of(Marked((d, i) => d with { Baseline = i % 2 == 0 ? BaselineState.New : BaselineState.Unchanged })), SarifProfile.Full);
        var both = Of(Marked((d, i) => d with { Suppressed = i % 3 == 0 ? Waiver(d, i) : null, Baseline = BaselineState.New }));
        yield return ("both", both, SarifProfile.Full);
        yield return ("both-for-github", both, SarifProfile.GitHub);
        yield return ("unread", Of(Plan.Value with { Notifications = [new(NotificationKind.Input, reason) { At = Plan.Value.Diagnostics[0].At }, new(NotificationKind.Rule, reason) { RuleId = "PL1001" }] }) with
        {
            Notifications = [new(NotificationKind.Configuration, reason), new(NotificationKind.Request, reason)],
        }, SarifProfile.Full);
        yield return ("parents", Of(ParentSample.Results), SarifProfile.Full);
        // The validator takes seconds for a thousand results, so these are short ones, and once.
        var shortest = Plan.Value.Diagnostics.Where(d => d.Related.Count == 0 && d.Fix is null).Take(5).ToList();
        yield return ("5001", Of(Plan.Value with { Diagnostics = [.. Enumerable.Range(0, 5_001).Select(i => shortest[i % shortest.Count]).Order(Diagnostic.Order)] }), SarifProfile.GitHub);
    }

    private static Suppression Waiver(Diagnostic diagnostic, int number) => new(number % 2 == 0 ? SuppressionKind.InSource : SuppressionKind.External, "区政府会议确定", diagnostic.At)
    {
        Owner = "张三",
        Until = new(2026, 12, 31),
    };

    private static FileResult Marked(Func<Diagnostic, int, Diagnostic> mark) => Plan.Value with { Diagnostics = [.. Plan.Value.Diagnostics.Select(mark)] };

    private static LintRun Of(params IReadOnlyList<FileResult> files) => new(files, Check.Rules.Rules);
}
