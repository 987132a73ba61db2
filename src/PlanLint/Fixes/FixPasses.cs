using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Fixes;

/// <summary>The passes over one file.</summary>
internal sealed class FixPasses(Linter linter, LintSettings settings, FixSafety most)
{
    private const int MostPasses = 10;

    /// <summary>All passes together check a small file so often at most; each bad fix among a thousand costs ten or so.</summary>
    private const int MostTrials = 80;

    /// <summary>And even the largest so often.</summary>
    private const int LeastTrials = 12;

    private const int CharactersToTry = 20_000_000;

    private readonly LintSettings _all = settings with { Rules = null, ShowsSuppressed = false };
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private int _trials;

    /// <summary>A state of the file, with what all rules find in it.</summary>
    private sealed record State(InputFile File, DocumentValues Values, ExaminedFile Examined, FileResult Result)
    {
        public Document Document => Values.Document;
    }

    public FixedFile Run(InputFile file)
    {
        var first = Check(file);
        var before = Selected(first);
        var state = first;
        _trials = Math.Clamp(CharactersToTry / Math.Max(1, first.Document.Source?.Text.Length ?? 1), LeastTrials, MostTrials);
        var (findings, places) = (0, 0);
        if (!FileEdits.CanWrite(first.Document.Kind)) return new(before, before, file, file.Content) { Kind = first.Document.Kind, NotWritable = Wanted(first).Count() };
        var tried = first;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var chosen = FixChoice.Of(Wanted(state));
            if (chosen.Count == 0)
            {
                // What was refused may hold now that other places have changed; a second run would try it too.
                if (_refused.Count == 0 || state == tried) break;
                _refused.Clear();
                tried = state;
                continue;
            }

            var (next, applied) = Apply(state, chosen);
            state = next;
            findings += applied.Count;
            places += applied.Sum(d => d.Fix!.Edits.Length);
        }

        return new(before, state == first ? before : Selected(state), file, state.File.Content) { Kind = first.Document.Kind, Findings = findings, Places = places };
    }

    private State Check(InputFile file)
    {
        var document = linter.Read(file, settings);
        var examined = linter.Examine(document, _all);
        return new(file, new(document), examined, linter.Conclude([examined])[0]);
    }

    private ExaminedFile Selected(State state) => settings == _all ? state.Examined : linter.Examine(state.Document, settings);

    /// <summary>The findings to fix, in their order.</summary>
    private IEnumerable<Diagnostic> Wanted(State state) => state.Result.Diagnostics
        .Zip(Fingerprint.Of(state.Result.Diagnostics))
        .Where(f => IsWanted(f.First) && !_refused.Contains(f.Second))
        .Select(f => f.First);

    private bool IsWanted(Diagnostic diagnostic) =>
        diagnostic is { Suppressed: null, Fix: { Edits.Length: > 0 } fix } && fix.Safety <= most && diagnostic.Severity >= Severity.Info && settings.Rules?.Contains(diagnostic.RuleId) is not false;

    /// <summary>Applies as many of the fixes as hold, all at once where all do; halves those that do not, until each bad one is known.</summary>
    private (State State, IReadOnlyList<Diagnostic> Applied) Apply(State state, IReadOnlyList<Diagnostic> chosen)
    {
        var best = state;
        List<Diagnostic> applied = [];
        Narrow(chosen);
        return (best, applied);

        void Narrow(IReadOnlyList<Diagnostic> more)
        {
            List<Diagnostic> together = [.. applied, .. more];
            if (_trials-- > 0 && Written(state, together) is { } next)
            {
                (best, applied) = (next, together);
            }
            else if (more.Count == 1 || _trials <= 0)
            {
                Refuse(state, more);
            }
            else
            {
                Narrow([.. more.Take(more.Count / 2)]);
                Narrow([.. more.Skip(more.Count / 2)]);
            }
        }
    }

    private void Refuse(State state, IReadOnlyList<Diagnostic> bad)
    {
        var refused = bad.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (diagnostic, fingerprint) in state.Result.Diagnostics.Zip(Fingerprint.Of(state.Result.Diagnostics)))
        {
            if (refused.Contains(diagnostic)) _refused.Add(fingerprint);
        }
    }

    /// <summary>The file with the fixes; null when they change more than they say or bring a new finding.</summary>
    private State? Written(State state, IReadOnlyList<Diagnostic> fixes)
    {
        List<Edit> edits = [.. fixes.SelectMany(d => d.Fix!.Edits).OrderBy(e => e.At.Offset)];
        if (FileEdits.Apply(state.File, state.Document, edits, settings) is not { } content) return null;
        var next = Check(state.File with { Content = content });
        if (next.Document.Root is null || next.Result.Notifications.Count > state.Result.Notifications.Count) return null;
        if (!ReadBack.Holds(state.Values, edits, next.Values)) return null;
        if (fixes.All(d => d.Fix!.Safety is FixSafety.Safe) && !SafeChange.Holds(Words(state), Words(next))) return null;
        return new KnownFindings(state.Result.Diagnostics, FileEdits.Written(state.Document.Source!, edits)).Include(next.Result.Diagnostics) ? next : null;
    }

    private static string Words(State state) => string.Join('\n', state.Values.All.Select(v => v.Text));
}
