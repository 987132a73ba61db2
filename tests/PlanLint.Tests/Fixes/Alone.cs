using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Fixes;

/// <summary>What is found in a file by itself.</summary>
internal static class Alone
{
    extension(ExaminedFile file)
    {
        public IReadOnlyList<Diagnostic> Diagnostics => Result(file).Diagnostics;

        public IReadOnlyList<Notification> Notifications => Result(file).Notifications;

        public IReadOnlyDictionary<string, RuleOutcome> Outcomes => Result(file).Outcomes;
    }

    private static FileResult Result(ExaminedFile file) => Check.Linter.Conclude([file])[0];
}
