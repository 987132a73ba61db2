using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>An annex as a layout found it.</summary>
/// <param name="Label">附件 or 附件1, as printed.</param>
/// <param name="Title">Null where no title stands under it.</param>
internal sealed record DraftAnnex(Node.Scalar Label, Node.Scalar? Title);
