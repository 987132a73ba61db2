namespace PlanLint.Reports;

/// <summary>Renders a run. Every report renders the same run; none decides anything.</summary>
public interface IReport
{
    /// <summary>Writes the whole report as UTF-8 without byte order mark and leaves the stream open. The same run gives the same bytes.</summary>
    void Write(LintRun run, Stream output);
}
