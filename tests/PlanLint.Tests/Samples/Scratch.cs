namespace PlanLint.Tests.Samples;

public sealed class Scratch
{
    [Fact]
    public void Show()
    {
        foreach (var f in Directory.GetFiles(Repository.PathOf("samples"), "*.plan.yaml", SearchOption.AllDirectories).Append(Repository.PathOf("tests/corpus/clean.plan.yaml")).Order(StringComparer.Ordinal))
        {
            var r = Rules.Check.Lint(Path.GetFileName(f), File.ReadAllText(f), new LintSettings(Rules.Check.Profile));
            foreach (var n in r.Notifications) TestContext.Current.SendDiagnosticMessage(n.Text.In(Model.Language.Chinese));
            File.AppendAllText("/tmp/out.txt", $"== {f}\n" + string.Join("\n", r.Notifications.Select(n => "NOTE " + n.Text.In(Model.Language.Chinese))) + "\n" + string.Join("\n", r.Diagnostics.Select(d => $"{d.At.File}({(d.At.Region is Model.Region.Text t ? t.Start : default)}) {d.Severity} {d.RuleId} {d.Message.In(Model.Language.Chinese)} «{(d.At.Region is Model.Region.Text u ? u.Source[u.Span] : "")}»")) + "\n");
        }
    }
}
