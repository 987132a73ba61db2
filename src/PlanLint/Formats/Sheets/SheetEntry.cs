namespace PlanLint.Formats.Sheets;

/// <summary>A sheet that a workbook lists and shows.</summary>
/// <param name="Name">Its name, at most as long as a message can bear.</param>
/// <param name="PartId">Id of the relationship that leads to its part.</param>
internal sealed record SheetEntry(string Name, string PartId);
