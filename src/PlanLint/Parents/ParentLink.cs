using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>The plans above one plan.</summary>
/// <param name="Chain">The parent, then its own parent and so on; empty when there is none after all, or when one of them cannot be had.</param>
public sealed record ParentLink(IReadOnlyList<ParentPlan> Chain)
{
    /// <summary>Why the plan was not compared, one sentence; null when it was, or has no parent.</summary>
    public Message? Failure { get; init; }

    /// <summary>The same, or why a plan cannot be compared with these: one that is read with the profile of another field has other actions.</summary>
    internal ParentLink For(PlanKin plan) => Chain.FirstOrDefault(c => !c.Kin!.IsOfOneField(plan)) is not { } other ? this : new([])
    {
        Failure = Message.Of(
            $"“{other.Path}”按另一个领域的档案读取，与本方案比不了；请在 .editorconfig 里给两份方案写同一个 planlint_profile。",
            $"'{other.Path}' is read with the profile of another field and cannot be compared; give both plans one planlint_profile in .editorconfig."),
    };

    internal static ParentLink NotGiven { get; } = new([]) { Failure = Message.Of($"上级方案没有读取。", $"The parent plan was not read.") };
}
