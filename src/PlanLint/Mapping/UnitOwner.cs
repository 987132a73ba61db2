using PlanLint.Model;

namespace PlanLint.Mapping;

/// <summary>What a unit list belongs to.</summary>
internal readonly record struct UnitOwner(PlanPart Part, string Path, int ActionId, int? TaskId = null, int? RowId = null);
