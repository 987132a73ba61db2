using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>
/// Mends files in memory. Every change is read and checked again: a fix stays out that brings a new finding of any rule, that changes a
/// value it does not name, or that calls itself safe and is not. Immutable: one fixer serves any number of threads.
/// </summary>
/// <param name="linter">What finds the faults.</param>
public sealed class Fixer(Linter linter)
{
    /// <summary>
    /// Applies the fixes that there are, and those of what is found then, until nothing changes or ten passes are over. Suggestions are never applied,
    /// and neither are fixes of silent findings.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">How it is checked; fixes of the rules to run are applied, and what they bring is judged by all rules that are not off.</param>
    /// <param name="most"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for both classes.</param>
    public FixedFile Fix(InputFile file, LintSettings settings, FixSafety most)
    {
        if (most is FixSafety.Suggestion) throw new ArgumentOutOfRangeException(nameof(most), most, "Suggestions are never applied.");
        return new FixPasses(linter, settings, most).Run(file);
    }
}
