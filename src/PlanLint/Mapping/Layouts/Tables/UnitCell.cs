using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>The unit cell of a row: a cell of its own, one merged over several rows, or one that a blank cell is read as merged with.</summary>
/// <param name="Cell">The cell that holds the text; the same object in every row that it covers.</param>
/// <param name="IsAssumed">Whether it stands above a blank cell of a syntax without merges.</param>
internal readonly record struct UnitCell(TableCell Cell, bool IsAssumed)
{
    public static IReadOnlyList<UnitRole> Roles { get; } = [UnitRole.Lead, UnitRole.Responsible, UnitRole.Cooperating];

    public static string FieldOf(UnitRole role) => role switch
    {
        UnitRole.Lead => "lead",
        UnitRole.Responsible => "responsible",
        _ => "cooperating",
    };

    public static void Put(DraftUnits units, UnitRole role, Node.Scalar? value)
    {
        switch (role)
        {
            case UnitRole.Lead: units.Lead = value; break;
            case UnitRole.Responsible: units.Responsible = value; break;
            default: units.Cooperating = value; break;
        }
    }
}
