using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>The lines of a cell.</summary>
internal static class CellLines
{
    /// <summary>The pieces between line breaks, in order; blank ones are left out.</summary>
    public static IEnumerable<Node.Scalar> Of(Node.Scalar cell)
    {
        for (var from = 0; from < cell.Text.Length;)
        {
            var to = cell.Text.IndexOf('\n', from) is >= 0 and var end ? end : cell.Text.Length;
            if (!string.IsNullOrWhiteSpace(cell.Text[from..to])) yield return cell.Part(TextSpan.Between(from, to));
            from = to + 1;
        }
    }
}
