using PlanLint.Model;

namespace PlanLint.Cli;

/// <summary>The command line cannot be understood: one sentence for the user, exit code 2.</summary>
internal sealed class UsageException(Message reason) : Exception(reason.In(Language.English))
{
    public Message Reason { get; } = reason;
}
