namespace PlanLint.Engine.Matching;

/// <summary>What every query of the language is inside, whatever type it has outside.</summary>
internal interface IHasBody
{
    QueryBody Body { get; }
}
